import type { Chapter } from '../../lib/fact/pack'

/** Afterwards: the mission of 1949, comparisons abroad, and memory. */
export const later = {
  topic: {
    id: 'later',
    title: 'Afterwards',
    about: 'Deng Liqun’s mission of 1949, comparisons with Iran, and how the republic was remembered.',
  },
  entities: [
    {
      id: 'arrival-of-deng-liqun',
      type: 'event',
      sort: 'mission',
      name: 'the arrival of Deng Liqun in Ghulja',
    },
    {
      id: 'sending-of-deng-liquns-telegram',
      type: 'event',
      sort: 'mission',
      name: 'the sending of Deng Liqun’s secret telegram',
    },
    {
      id: 'service-of-kadeers-father',
      type: 'event',
      sort: 'service',
      name: 'the service of Rebiya Kadeer’s father with the rebels',
    },
    { id: 'kurds', type: 'people', sort: 'people', name: 'Kurds', adjective: 'Kurdish' },
  ],
  facts: [
    {
      id: 'deng-arrived-17-august-1949',
      kind: 'event',
      event: 'arrival-of-deng-liqun',
      time: '1949-08-17',
      place: 'ghulja',
      text: 'On 17 August 1949 Deng Liqun arrived in Ghulja, where he was to negotiate with the leaders of the Three Districts about the future of the districts.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 8 }],
      stems: {
        when: [
          'On what date did Deng Liqun arrive in Ghulja?',
          'On what date did an envoy come to Ghulja to negotiate with the leadership of the Three Districts about their future?',
        ],
        where: [
          'In which city did Deng Liqun arrive on 17 August 1949?',
          'Where did Deng Liqun come to negotiate with the leadership of the Three Districts?',
        ],
      },
    },
    {
      id: 'deng-special-envoy',
      kind: 'office',
      person: 'deng-liqun',
      office: 'special-envoy-of-mao-zedong',
      body: 'three-districts',
      time: '1949-08',
      text: 'Deng Liqun came to the Three Districts as the special envoy of Mao Zedong.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 8 }],
      stems: {
        who: [
          'Who came to Ghulja in August 1949 as a special envoy of Mao Zedong?',
          'Which envoy did Mao Zedong send to the Three Districts in 1949?',
        ],
        post: [
          'In what capacity did Deng Liqun come to the Three Districts in August 1949?',
          'What was Deng Liqun’s function when he arrived in Ghulja in August 1949?',
          'As what did Deng Liqun negotiate with the leadership of the Three Districts?',
        ],
      },
    },
    {
      id: 'why-deng-came-to-ghulja',
      kind: 'cause',
      because:
        'he was to negotiate with the leadership of the Three Districts about the future of the districts',
      effect: 'Deng Liqun came to Ghulja in August 1949',
      text: 'Deng Liqun came to Ghulja in August 1949 to negotiate with the leadership of the Three Districts about their future.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 8 }],
      stems: {
        why: [
          'Why did Deng Liqun come to Ghulja in August 1949?',
          'What was Mao Zedong’s envoy to do in Ghulja in August 1949?',
        ],
      },
    },
    {
      id: 'deng-telegram-18-august-1949',
      kind: 'event',
      event: 'sending-of-deng-liquns-telegram',
      time: '1949-08-18',
      text: 'On 18 August 1949, the day after his arrival, Deng Liqun sent Mao a secret telegram about the forces of the Three Districts.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 8 }],
      stems: {
        when: [
          'On what date did Deng Liqun report on the forces of the Three Districts in a secret telegram?',
          'On what date did Mao’s envoy send him a secret telegram about the forces of the Three Districts?',
        ],
      },
    },
    {
      id: 'deng-telegram-to-mao',
      kind: 'relation',
      subject: 'deng-liquns-telegram',
      relation: 'was-sent-to',
      object: 'mao-zedong',
      time: '1949-08-18',
      text: 'Deng Liqun’s secret telegram about the forces of the Three Districts went to Mao Zedong.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 8 }],
      complete: ['object'],
      stems: {
        object: [
          'To whom did Deng Liqun send his secret telegram about the forces of the Three Districts?',
          'Who was the recipient of Deng Liqun’s secret telegram about the forces of the Three Districts?',
          'To whom did Deng Liqun report in secret on the troops, horses and trucks of the Three Districts?',
        ],
      },
    },
    {
      id: 'soviet-state-in-iran-azerbaijan',
      kind: 'relation',
      subject: 'azerbaijan-peoples-government',
      relation: 'was-a-comparable-state-set-up-in',
      object: 'iran',
      text: 'By methods like those in Xinjiang the Soviet Union, according to the article, set up in Iran the Azerbaijan People’s Government. It names the Republic of Mahabad too, and describes both as “puppet-states”.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 1 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Which state in Iran, according to the article, did the Soviet Union set up in a similar way to the republic?',
          'Which was one of the two states in Iran that, according to the article, the Soviet Union set up in a way comparable to the republic?',
          'The article compares the republic with two states in Iran. What is one of them called?',
        ],
        object: [
          'In which country did the Soviet Union, according to the article, set up two states comparable to the republic?',
          'Where, according to the article, did the Soviet Union use methods comparable to those in Xinjiang: in which country?',
          'The Azerbaijan People’s Government and the Republic of Mahabad were states in which country?',
        ],
      },
    },
    {
      id: 'soviet-state-in-iran-mahabad',
      kind: 'relation',
      subject: 'republic-of-mahabad',
      relation: 'was-a-comparable-state-set-up-in',
      object: 'iran',
      text: 'The Kurdish Republic of Mahabad is one of two states in Iran with which the article compares the republic.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 1 }],
      complete: ['subject', 'object'],
    },
    {
      id: 'soviet-union-set-up-states-in-iran',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'set-up-comparable-states-in',
      object: 'iran',
      text: 'According to the article, the power that set up two comparable states in Iran was the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state, according to the article, set up the Azerbaijan People’s Government and the Republic of Mahabad?',
          'According to the article, whose methods were alike in Xinjiang and in Iran: which state’s?',
        ],
      },
    },
    {
      id: 'mahabad-kurdish',
      kind: 'relation',
      subject: 'republic-of-mahabad',
      relation: 'is-described-as-a-republic-of',
      object: 'kurds',
      text: 'The Republic of Mahabad is described as a republic of the Kurds.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 1 }],
      complete: ['object', 'subject'],
      stems: {
        object: [
          'As a republic of which people is that of Mahabad described?',
          'To which people did the Republic of Mahabad in Iran belong?',
        ],
        subject: [
          'Which state in Iran is described as Kurdish?',
          'Which of the two states set up in Iran was a Kurdish republic?',
        ],
      },
    },
    {
      id: 'ambassador-compared-iranian-azerbaijan',
      kind: 'relation',
      subject: 'american-ambassador-to-the-soviet-union',
      relation: 'compared-xinjiang-with',
      object: 'iranian-azerbaijan',
      according: 'american-ambassador-to-the-soviet-union',
      text: 'The American ambassador to the Soviet Union telegraphed to Washington that the situations in Xinjiang and in Iranian Azerbaijan were alike.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'With which region did the American ambassador to the Soviet Union compare Xinjiang in a telegram?',
          'By a telegram of the American ambassador to the Soviet Union, Xinjiang’s situation was like that of which region?',
          'Which region struck the American ambassador to the Soviet Union as similar in its situation to Xinjiang?',
        ],
        subject: [
          'Which diplomat telegraphed to Washington that Xinjiang was like Iranian Azerbaijan?',
          'Who noted in a telegram that the situations in Xinjiang and Iranian Azerbaijan were alike?',
          'To which diplomat does the article ascribe the comparison of Xinjiang with Iranian Azerbaijan?',
        ],
      },
    },
    {
      id: 'ambassadors-telegram-to-washington',
      kind: 'relation',
      subject: 'american-ambassador-to-the-soviet-union',
      relation: 'sent-a-telegram-on-xinjiang-and-iran-to',
      object: 'washington',
      text: 'The telegram that likened Xinjiang to Iranian Azerbaijan went from the American ambassador to the Soviet Union to Washington.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'To which city did the American ambassador to the Soviet Union send his telegram on Xinjiang and Iranian Azerbaijan?',
          'Where did the telegram go that likened Xinjiang to Iranian Azerbaijan?',
          'Which city received the American ambassador’s telegram on how alike Xinjiang and Iranian Azerbaijan were?',
        ],
      },
    },
    {
      id: 'soviet-support-after-the-split',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'supported-uyghur-nationalist-propaganda-after',
      object: 'sino-soviet-split',
      text: 'When the Sino-Soviet split had come, the Soviet Union supported propaganda of Uyghur nationalism and movements of Uyghur separatists against China.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 2 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state supported Uyghur separatist movements after its break with China?',
          'Which state, fallen out with China, backed Uyghur nationalist propaganda against it?',
          'On the support of which state could Uyghur separatist movements count, once it had fallen out with China?',
        ],
        object: [
          'After which break did the Soviet Union support Uyghur nationalist propaganda against China?',
          'What came between China and the Soviet Union before the latter took to supporting Uyghur nationalist propaganda?',
          'The Soviet Union supported Uyghur separatist movements against China after which event?',
        ],
      },
    },
    {
      id: 'soviet-historians-on-xinjiang',
      kind: 'relation',
      subject: 'soviet-historians',
      relation: 'claimed-as-the-native-land-of-the-uyghurs',
      object: 'xinjiang',
      according: 'soviet-historians',
      text: 'Soviet historians claimed that Xinjiang was the native land of the Uyghurs; Soviet versions of Turkic studies promoted Uyghur nationalism.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 2 }],
      complete: ['object'],
      stems: {
        object: [
          'Which province, according to Soviet historians, was the native land of the Uyghurs?',
          'Soviet historians claimed one province as the native land of the Uyghurs. Which?',
          'Where, by the claim of Soviet historians, was the native land of the Uyghurs?',
        ],
        claimant: [
          'Who claimed that Xinjiang was the native land of the Uyghurs?',
          'Whose claim was it that the native land of the Uyghurs was Xinjiang?',
        ],
      },
    },
    {
      id: 'party-supported-publications',
      kind: 'relation',
      subject: 'communist-party-of-the-soviet-union',
      relation: 'supported-works-glorifying',
      object: 'second-east-turkestan-republic',
      text: 'As part of a propaganda war on China, the Communist Party of the Soviet Union backed the publishing of works that glorified the republic and the Ili Rebellion.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 2 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which party backed the publishing of works that glorified the republic and the Ili Rebellion?',
          'Works that glorified the republic were published with the support of which party?',
          'In its propaganda war against China, which party supported works that glorified the republic?',
        ],
      },
    },
    {
      id: 'why-the-party-backed-publications',
      kind: 'cause',
      because: 'it was waging a propaganda war against China',
      effect:
        'the Communist Party of the Soviet Union backed works that glorified the republic and the Ili Rebellion',
      text: 'The Communist Party of the Soviet Union backed works that glorified the republic and the Ili Rebellion because it was waging a propaganda war against China.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 2 }],
      stems: {
        why: [
          'Why did the Communist Party of the Soviet Union back works that glorified the republic and the Ili Rebellion?',
          'In what cause did the Communist Party of the Soviet Union support works that glorified the republic?',
          'What was the purpose of the Soviet party in having the republic and the Ili Rebellion glorified in print?',
        ],
      },
    },
    {
      id: 'kadeers-father-1944-1946',
      kind: 'event',
      event: 'service-of-kadeers-father',
      time: '1944/1946',
      according: 'rebiya-kadeer',
      text: 'According to Rebiya Kadeer’s autobiography, her father served from 1944 to 1946 with pro-Soviet Uyghur rebels under the republic, who fought Chiang Kai-shek’s government with Soviet aid.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 3 }],
      stems: {
        began: [
          'According to Rebiya Kadeer, from what year did her father serve with the rebels of the republic?',
          'By her autobiography, Rebiya Kadeer’s father joined the rebels of the republic in what year?',
        ],
        ended: [
          'According to Rebiya Kadeer, until what year did her father serve with the rebels of the republic?',
          'By her autobiography, Rebiya Kadeer’s father was with the rebels of the republic until what year?',
        ],
        claimant: [
          'Who wrote that her father had served with the rebels of the republic?',
          'Whose autobiography tells of a father who served with the rebels from 1944 to 1946?',
        ],
      },
    },
    {
      id: 'kadeers-father-against-chiang',
      kind: 'relation',
      subject: 'ili-rebels',
      relation: 'fought-the-government-under',
      object: 'chiang-kai-shek',
      time: '1944/1946',
      according: 'rebiya-kadeer',
      text: 'The rebels with whom, by Rebiya Kadeer’s account, her father served fought the government under Chiang Kai-shek.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 3 }],
      complete: ['object'],
      stems: {
        object: [
          'Under whom stood the government that, by Rebiya Kadeer’s account, her father and his fellow rebels fought?',
          'By Rebiya Kadeer’s account her father’s comrades fought the government of the Republic of China. Who led it?',
        ],
      },
    },
    {
      id: 'kadeer-wrote-dragon-fighter',
      kind: 'relation',
      subject: 'rebiya-kadeer',
      relation: 'is-the-author-of-the-autobiography',
      object: 'dragon-fighter',
      text: 'Dragon Fighter is the autobiography of Rebiya Kadeer.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 3 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Whose autobiography is called Dragon Fighter?',
          'Who told the story of her life in Dragon Fighter?',
          'Who is the author of the autobiography Dragon Fighter?',
        ],
        object: [
          'What is the autobiography of Rebiya Kadeer called?',
          'Under which title did Rebiya Kadeer tell the story of her life?',
          'In which book does Rebiya Kadeer speak of her father’s service with the rebels?',
        ],
      },
    },
    {
      id: 'kadeer-and-white-russians',
      kind: 'relation',
      subject: 'rebiya-kadeer',
      relation: 'was-with-her-family-a-close-friend-of',
      object: 'white-russians',
      according: 'rebiya-kadeer',
      text: 'Among the exiles in Xinjiang, close friends of Rebiya Kadeer and her family were White Russians. She recalled that many Uyghurs respected the Russians greatly and thought Russian culture “more advanced” than their own.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 3 }],
      complete: ['object'],
      stems: {
        object: [
          'With which exiles living in Xinjiang were Rebiya Kadeer and her family close friends?',
          'Which Russian exiles in Xinjiang were close friends of Rebiya Kadeer’s family?',
          'Among the exiles in Xinjiang, with whom was Rebiya Kadeer’s family on terms of close friendship?',
        ],
      },
    },
    {
      id: 'uyghurs-respected-russians',
      kind: 'relation',
      subject: 'uyghurs',
      relation: 'by-kadeers-recollection-respected',
      object: 'russians',
      according: 'rebiya-kadeer',
      text: 'Rebiya Kadeer recalled that many Uyghurs greatly respected the Russians, as a people of “more advanced” culture.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 3 }],
      complete: ['object'],
      stems: {
        object: [
          'Which people, as Rebiya Kadeer recalled, did many Uyghurs respect a lot?',
          'Rebiya Kadeer recalled that many Uyghurs thought one people’s culture “more advanced” than their own. Which people’s?',
        ],
        claimant: [
          'Who recalled that many Uyghurs thought Russian culture “more advanced” than their own?',
          'By whose recollection did many Uyghurs respect the Russians a lot?',
        ],
      },
    },
  ],
  disputes: [],
} satisfies Chapter
