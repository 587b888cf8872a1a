import type { Chapter } from '../../lib/fact/pack'

/** Opponents in Xinjiang of the republic or of Soviet influence. */
export const opposition = {
  topic: {
    id: 'opposition',
    title: 'Opponents of the republic',
    about: 'The Kuomintang’s countermeasures, the Three Effendis, and other voices against Soviet influence.',
  },
  entities: [
    {
      id: 'violence-at-xinjiang-college',
      type: 'event',
      sort: 'unrest',
      name: 'the violence at Xinjiang College',
    },
  ],
  facts: [
    {
      id: 'cc-clique-countermeasures',
      kind: 'relation',
      subject: 'cc-clique',
      relation: 'took-countermeasures-in',
      object: 'xinjiang',
      text: 'The CC Clique of the Kuomintang took countermeasures in Xinjiang, to keep conservative religious Uyghurs of the southern oases from going over to the pro-Soviet Uyghurs of Ili.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which clique of the Kuomintang tried to keep the Uyghurs of the southern oases from going over to the republic?',
          'Which faction of the Kuomintang took countermeasures in Xinjiang against the pull of the pro-Soviet Uyghurs of Ili?',
          'By whom were countermeasures taken in Xinjiang to hold the conservative Uyghurs of the south: by which clique?',
        ],
      },
    },
    {
      id: 'why-the-cc-clique-acted',
      kind: 'cause',
      because:
        'they were to keep conservative, religious Uyghurs of the southern oases from going over to the pro-Soviet Uyghurs of Ili',
      effect: 'the CC Clique took countermeasures in Xinjiang',
      text: 'The CC Clique’s countermeasures in Xinjiang were to keep the conservative, religious Uyghurs of the southern oases from going over to the pro-Soviet Uyghurs of Ili.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        why: [
          'Why did the CC Clique take countermeasures in Xinjiang?',
          'What were the countermeasures of the CC Clique in Xinjiang meant to prevent?',
        ],
      },
    },
    {
      id: 'cc-clique-of-the-kuomintang',
      kind: 'relation',
      subject: 'cc-clique',
      relation: 'was-a-faction-of',
      object: 'kuomintang',
      text: 'The CC Clique, which took countermeasures in Xinjiang, was a part of the Kuomintang.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'To which party did the CC Clique belong?',
          'Of which party was the CC Clique, active against Soviet influence in Xinjiang, a part?',
        ],
      },
    },
    {
      id: 'three-nationalists-allowed-to-publish',
      kind: 'count',
      what: 'anti-Soviet, pan-Turkic nationalist Uyghurs allowed to publish',
      of: 'kuomintang',
      amount: { qualifier: 'exactly', value: 3, unit: 'Uyghurs' },
      text: 'The Kuomintang allowed three Uyghurs, anti-Soviet and pan-Turkic, to write and publish. They were Isa Yusuf Alptekin, Muhammad Amin Bughra and Masud Sabri; their propaganda, meant to turn the Turkic peoples against the Soviets, angered the latter.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        amount: [
          'How many anti-Soviet, pan-Turkic nationalist Uyghurs are named whom the Kuomintang allowed to publish?',
          'How many pan-Turkic nationalists does the article name whom the Kuomintang let write and publish against the Soviets?',
        ],
      },
    },
    {
      id: 'kuomintang-let-nationalists-publish',
      kind: 'relation',
      subject: 'kuomintang',
      relation: 'allowed-to-publish-in-xinjiang',
      object: 'three-effendis',
      text: 'The party that let three anti-Soviet, pan-Turkic Uyghurs write and publish was the Kuomintang.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which party allowed three anti-Soviet, pan-Turkic Uyghurs to write and publish?',
          'With whose leave did Masud Sabri and two others publish pan-Turkic propaganda: which party’s?',
        ],
      },
    },
    {
      id: 'why-nationalists-were-allowed-to-publish',
      kind: 'cause',
      because: 'they were to turn the Turkic peoples against the Soviets',
      effect: 'the Kuomintang allowed three pan-Turkic nationalists to write and publish',
      text: 'The Kuomintang allowed three pan-Turkic nationalists to write and publish in order to turn the Turkic peoples against the Soviets.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        why: [
          'Why did the Kuomintang allow three pan-Turkic nationalists to write and publish?',
          'To what end did the Kuomintang let Masud Sabri and two others publish pan-Turkic propaganda?',
        ],
      },
    },
    {
      id: 'effendi-masud-sabri',
      kind: 'relation',
      subject: 'masud-sabri',
      relation: 'was-one-of',
      object: 'three-effendis',
      text: 'One of the Three Effendis was Masud Sabri. The others of these anti-Soviet Uyghur leaders, also called Üch Äpändi, were Isa Yusuf Alptekin and Muhammad Amin Bughra.',
      citations: [
        { source: 'wikipedia', section: 'Local opposition', paragraph: 3 },
        { source: 'wikipedia', section: 'Local opposition', paragraph: 1 },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Who was one of the Three Effendis?',
          'Which anti-Soviet Uyghur leader was one of those known as the Three Effendis?',
        ],
      },
    },
    {
      id: 'effendi-muhammad-amin-bughra',
      kind: 'relation',
      subject: 'muhammad-amin-bughra',
      relation: 'was-one-of',
      object: 'three-effendis',
      text: 'Muhammad Amin Bughra, also called Memtimin Bughra, was one of the Three Effendis.',
      citations: [
        { source: 'wikipedia', section: 'Local opposition', paragraph: 3 },
        { source: 'wikipedia', section: 'Local opposition', paragraph: 1 },
      ],
    },
    {
      id: 'effendi-isa-yusuf-alptekin',
      kind: 'relation',
      subject: 'isa-yusuf-alptekin',
      relation: 'was-one-of',
      object: 'three-effendis',
      text: 'Isa Yusuf Alptekin, also called Aisa Alptekin, was one of the Three Effendis.',
      citations: [
        { source: 'wikipedia', section: 'Local opposition', paragraph: 3 },
        { source: 'wikipedia', section: 'Local opposition', paragraph: 1 },
      ],
    },
    {
      id: 'masud-sabri-uyghur',
      kind: 'ethnicity',
      person: 'masud-sabri',
      people: 'uyghurs',
      text: 'Masud Sabri, one of the Three Effendis, is described as Uyghur.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        people: [
          'To which people did Masud Sabri, one of the Three Effendis, belong?',
          'As a member of which people is Masud Sabri described?',
        ],
      },
    },
    {
      id: 'muhammad-amin-bughra-uyghur',
      kind: 'ethnicity',
      person: 'muhammad-amin-bughra',
      people: 'uyghurs',
      text: 'Muhammad Amin Bughra, one of the Three Effendis, is described as Uyghur.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        people: [
          'To which people did Muhammad Amin Bughra, one of the Three Effendis, belong?',
          'As a member of which people is Muhammad Amin Bughra described?',
        ],
      },
    },
    {
      id: 'isa-yusuf-alptekin-uyghur',
      kind: 'ethnicity',
      person: 'isa-yusuf-alptekin',
      people: 'uyghurs',
      text: 'Isa Yusuf Alptekin, one of the Three Effendis, is described as Uyghur.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        people: [
          'To which people did Isa Yusuf Alptekin, one of the Three Effendis, belong?',
          'As a member of which people is Isa Yusuf Alptekin described?',
        ],
      },
    },
    {
      id: 'ibrahim-mutii-uyghur',
      kind: 'ethnicity',
      person: 'ibrahim-mutii',
      people: 'uyghurs',
      text: 'The linguist Ibrahim Muti’i is described as Uyghur.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 3 }],
      stems: {
        people: [
          'To which people did the linguist Ibrahim Muti’i belong?',
          'As a member of which people is Ibrahim Muti’i, an opponent of the republic, described?',
        ],
      },
    },
    {
      id: 'republic-against-the-effendis',
      kind: 'relation',
      subject: 'second-east-turkestan-republic',
      relation: 'attacked-as-kuomintang-puppets',
      object: 'three-effendis',
      text: 'The Second East Turkestan Republic claimed that the Three Effendis were “puppets” of the Kuomintang.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 3 }],
      complete: ['object'],
      according: 'second-east-turkestan-republic',
      stems: {
        object: [
          'Which group of three leaders did the republic, according to the article, attack as Kuomintang “puppets”?',
          'Whom did the republic, according to the article, attack as “puppets” of the Kuomintang?',
          '“Puppets” of the Kuomintang: which group did the republic attack with that word, according to the article?',
        ],
        claimant: [
          'Who, according to the article, called the Three Effendis “puppets” of the Kuomintang?',
          'Whose word was it, according to the article, that the Three Effendis were Kuomintang “puppets”?',
        ],
      },
    },
    {
      id: 'isa-anti-soviet-burhan-pro-soviet',
      kind: 'relation',
      subject: 'burhan',
      relation: 'espoused-pro-soviet-sentiment-unlike',
      object: 'isa-yusuf-alptekin',
      text: 'Burhan stood for pro-Soviet sentiment, Isa Yusuf Alptekin for anti-Soviet sentiment.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        subject: [
          'Who is named as a voice of pro-Soviet sentiment, in contrast to Isa Yusuf Alptekin?',
          'While Isa Yusuf Alptekin was anti-Soviet, who is named beside him as pro-Soviet?',
          'Who espoused pro-Soviet sentiment in Xinjiang while others spoke against the Soviets?',
        ],
      },
    },
    {
      id: 'isa-anti-soviet',
      kind: 'relation',
      subject: 'isa-yusuf-alptekin',
      relation: 'espoused-anti-soviet-sentiment-unlike',
      object: 'burhan',
      text: 'As Burhan spoke for the Soviets, so Isa Yusuf Alptekin stood for anti-Soviet sentiment.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        subject: [
          'Who is named as a voice of anti-Soviet sentiment, in contrast to Burhan?',
          'While Burhan was pro-Soviet, who is named beside him as anti-Soviet?',
        ],
      },
    },
    {
      id: 'xinjiang-college-1949',
      kind: 'event',
      event: 'violence-at-xinjiang-college',
      time: '1949',
      place: 'xinjiang-college',
      according: 'abdurahim-amin',
      text: 'According to Abdurahim Amin, a film on the Russo-Turkish wars led in 1949 to violence at Xinjiang College between supporters of the Soviets and of Turkey.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        when: [
          'In what year, according to Abdurahim Amin, did violence break out at Xinjiang College after a film on the Russo-Turkish wars?',
          'According to Abdurahim Amin, in what year did supporters of the Soviets and of Turkey clash at Xinjiang College?',
        ],
        where: [
          'At which college, according to Abdurahim Amin, did violence break out in 1949 after a film had been shown?',
          'Where, by Abdurahim Amin’s account, did supporters of the Soviets and of Turkey clash in 1949?',
        ],
        claimant: [
          'Who is the source for the violence at Xinjiang College in 1949?',
          'By whose account did supporters of the Soviets and of Turkey come to blows after a film in 1949?',
        ],
      },
    },
    {
      id: 'why-violence-at-xinjiang-college',
      kind: 'cause',
      because: 'a film on the Russo-Turkish wars had been shown there',
      effect: 'violence broke out at Xinjiang College between supporters of the Soviets and of Turkey',
      according: 'abdurahim-amin',
      text: 'According to Abdurahim Amin, the violence at Xinjiang College in 1949 followed the showing of a film on the Russo-Turkish wars.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      stems: {
        why: [
          'According to Abdurahim Amin, what set off the violence at Xinjiang College in 1949?',
          'What, by Abdurahim Amin’s account, came just before the violence at Xinjiang College in 1949?',
          'After what occasion did supporters of the Soviets and of Turkey come to blows at Xinjiang College, according to Abdurahim Amin?',
        ],
      },
    },
    {
      id: 'clash-with-supporters-of-turkey',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'had-supporters-who-clashed-in-1949-with-those-of',
      object: 'turkey',
      time: '1949',
      according: 'abdurahim-amin',
      text: 'According to Abdurahim Amin, it was supporters of Turkey with whom supporters of the Soviets clashed at Xinjiang College in 1949.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'According to Abdurahim Amin, with supporters of which country did supporters of the Soviets clash at Xinjiang College?',
          'By Abdurahim Amin’s account, the violence at Xinjiang College set supporters of the Soviets against supporters of which country?',
          'Which country had supporters at Xinjiang College who came to blows with those of the Soviets, according to Abdurahim Amin?',
        ],
      },
    },
    {
      id: 'xinjiang-college-in-dihua',
      kind: 'relation',
      subject: 'xinjiang-college',
      relation: 'lies-in',
      object: 'dihua',
      text: 'Xinjiang College stood in Dihua.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'In which city was Xinjiang College?',
          'In which city stood the college at which, by Abdurahim Amin’s account, violence broke out in 1949?',
        ],
      },
    },
    {
      id: 'threats-against-muslim-leaders',
      kind: 'relation',
      subject: 'soviet-secret-police',
      relation: 'threatened-muslim-leaders-of',
      object: 'ghulja',
      according: 'american-telegrams',
      sensitive: true,
      text: 'According to American telegrams, the Soviet secret police threatened Muslim leaders from Ghulja (Ining) with assassination and pressed them to flee by way of Dihua to “inner China”.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 2 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Who threatened Muslim leaders from Ghulja with assassination, according to American telegrams?',
          'According to American telegrams, who put pressure on Muslim leaders of Ghulja, with threats to their lives?',
        ],
      },
    },
    {
      id: 'pressed-to-flee-via-dihua',
      kind: 'relation',
      subject: 'soviet-secret-police',
      relation: 'pressed-muslim-leaders-to-flee-by-way-of',
      object: 'dihua',
      according: 'american-telegrams',
      sensitive: true,
      text: 'American telegrams said that Muslim leaders of Ghulja were being pressed to flee to “inner China”, by way of Dihua.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 2 }],
      complete: ['object'],
      stems: {
        object: [
          'By way of which city were Muslim leaders of Ghulja pressed to flee to “inner China”, according to American telegrams?',
          'According to American telegrams, through which city was the flight of Muslim leaders to “inner China” to lead?',
        ],
      },
    },
    {
      id: 'why-white-russians-were-afraid',
      kind: 'cause',
      because: 'Muslim mobs chanted that, freed from “the yellow men”, they now had to destroy “the white”',
      effect: 'White Russians grew afraid',
      according: 'american-telegrams',
      sensitive: true,
      text: 'In the account drawn from American telegrams, White Russians grew afraid of Muslim mobs whose chant said that, freed from “the yellow men”, they now had to destroy “the white”.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 2 }],
      stems: {
        why: [
          'Why did White Russians grow afraid, in the account drawn from American telegrams?',
          'What, by the account drawn from American telegrams, made White Russians fearful?',
        ],
      },
    },
    {
      id: 'mutii-opposed-the-republic',
      kind: 'relation',
      subject: 'ibrahim-mutii',
      relation: 'opposed',
      object: 'second-east-turkestan-republic',
      text: 'Ibrahim Muti’i, a Uyghur linguist, was against the republic and the Ili Rebellion.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 3 }],
      stems: {
        subject: [
          'Which Uyghur linguist opposed the republic and the Ili Rebellion?',
          'Who was the Uyghur linguist that was against the republic?',
          'Which scholar of languages opposed the republic because it was backed by Stalin?',
        ],
      },
    },
    {
      id: 'why-mutii-opposed',
      kind: 'cause',
      because: 'the Soviets and Stalin backed it',
      effect: 'Ibrahim Muti’i opposed the Second East Turkestan Republic',
      text: 'Ibrahim Muti’i opposed the republic and the rebellion because the Soviets and Stalin were behind them.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 3 }],
      stems: {
        why: [
          'Why did Ibrahim Muti’i oppose the Second East Turkestan Republic?',
          'What did Ibrahim Muti’i hold against the Second East Turkestan Republic?',
          'On what ground was the linguist Ibrahim Muti’i against the republic?',
        ],
      },
    },
    {
      id: 'azizi-apologised-to-mutii',
      kind: 'relation',
      subject: 'seypidin-azizi',
      relation: 'later-apologised-to',
      object: 'ibrahim-mutii',
      text: 'Seypidin Azizi, a former leader of the republic, later apologised to Ibrahim Muti’i and admitted that he had been right to oppose it.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 3 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Which former leader of the republic later apologised to Ibrahim Muti’i?',
          'Who later admitted to Ibrahim Muti’i that it had been right to oppose the republic?',
          'From which former leader of the republic did Ibrahim Muti’i receive an apology?',
        ],
        object: [
          'To which linguist did Seypidin Azizi later apologise, admitting that he had been right?',
          'Who received an apology from Seypidin Azizi for having been right about the republic?',
          'To which opponent of the republic did Seypidin Azizi later apologise?',
        ],
      },
    },
    {
      id: 'why-azizi-apologised',
      kind: 'cause',
      because: 'he admitted that Muti’i had been right to oppose the republic',
      effect: 'Seypidin Azizi later apologised to Ibrahim Muti’i',
      text: 'Seypidin Azizi later apologised to Ibrahim Muti’i because, as he admitted, Muti’i had been right to oppose the republic.',
      citations: [{ source: 'wikipedia', section: 'Local opposition', paragraph: 3 }],
      stems: {
        why: [
          'Why did Seypidin Azizi later apologise to Ibrahim Muti’i?',
          'What did Seypidin Azizi admit when he later apologised to Ibrahim Muti’i?',
          'Seypidin Azizi owed Ibrahim Muti’i an apology. For what reason?',
        ],
      },
    },
  ],
  disputes: [],
} satisfies Chapter
