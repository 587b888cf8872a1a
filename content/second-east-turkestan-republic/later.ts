import type { Chapter } from '../../lib/fact/pack'

/** What came after: the mission of 1949, comparisons abroad, and memory. */
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
      text: 'Deng Liqun came to the Three Districts as a special envoy of Mao Zedong.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 8 }],
      stems: {
        who: [
          'Who came to Ghulja in August 1949 as a special envoy of Mao Zedong?',
          'Which envoy did Mao Zedong send to the Three Districts in 1949?',
        ],
        post: ['In what capacity did Deng Liqun come to the Three Districts in August 1949?'],
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
        object: ['To whom did Deng Liqun send his secret telegram about the forces of the Three Districts?'],
      },
    },
    {
      id: 'soviet-state-in-iran-azerbaijan',
      kind: 'relation',
      subject: 'azerbaijan-peoples-government',
      relation: 'was-a-comparable-state-set-up-in',
      object: 'iran',
      text: 'According to the article, the Soviet Union set up comparable “puppet-states” in Iran, by like methods: the Azerbaijan People’s Government and the Republic of Mahabad.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 1 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Which state in Iran, according to the article, did the Soviet Union set up in a similar way to the republic?',
          'Which was one of the two states in Iran that, according to the article, the Soviet Union set up in a way comparable to the republic?',
        ],
        object: [
          'In which country did the Soviet Union, according to the article, set up two states comparable to the republic?',
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
        ],
        subject: ['Which diplomat telegraphed to Washington that Xinjiang was like Iranian Azerbaijan?'],
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
        ],
      },
    },
    {
      id: 'soviet-support-after-the-split',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'supported-uyghur-nationalist-propaganda-after',
      object: 'sino-soviet-split',
      text: 'When China and the Soviet Union had split, the latter supported propaganda of Uyghur nationalism and movements of Uyghur separatists against China.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 2 }],
      complete: ['subject'],
      stems: {
        subject: ['Which state supported Uyghur separatist movements after its break with China?'],
        object: [
          'After which break did the Soviet Union support Uyghur nationalist propaganda against China?',
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
        object: ['Which province, according to Soviet historians, was the native land of the Uyghurs?'],
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
        ],
        ended: [
          'According to Rebiya Kadeer, until what year did her father serve with the rebels of the republic?',
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
        subject: ['Whose autobiography is called Dragon Fighter?'],
        object: ['What is the autobiography of Rebiya Kadeer called?'],
      },
    },
    {
      id: 'kadeer-and-white-russians',
      kind: 'relation',
      subject: 'rebiya-kadeer',
      relation: 'was-with-her-family-a-close-friend-of',
      object: 'white-russians',
      according: 'rebiya-kadeer',
      text: 'Rebiya Kadeer and her family were close friends of White Russian exiles in Xinjiang. She recalled that many Uyghurs respected the Russians greatly and thought Russian culture “more advanced” than their own.',
      citations: [{ source: 'wikipedia', section: 'Legacy', paragraph: 3 }],
      complete: ['object'],
      stems: {
        object: ['With which exiles living in Xinjiang were Rebiya Kadeer and her family close friends?'],
      },
    },
  ],
  disputes: [],
} satisfies Chapter
