import type { Chapter } from '../../lib/fact/pack'

/** What led up to the rebellion: Xinjiang under Sheng Shicai, 1934 to 1944. */
export const background = {
  topic: {
    id: 'background',
    title: 'Before the rebellion',
    about: 'Sheng Shicai between the Soviet Union and the Kuomintang, 1934 to 1944.',
  },
  entities: [
    {
      id: 'soviet-influence-over-xinjiang',
      type: 'event',
      sort: 'period',
      name: 'the period of Soviet influence over Xinjiang',
    },
    {
      id: 'first-entry-of-soviet-troops',
      type: 'event',
      sort: 'intervention',
      name: 'the first entry of Soviet troops into Xinjiang',
    },
    {
      id: 'second-entry-of-soviet-troops',
      type: 'event',
      sort: 'intervention',
      name: 'the second entry of Soviet troops into Xinjiang',
    },
    {
      id: 'operation-barbarossa',
      type: 'event',
      sort: 'campaign',
      name: 'Operation Barbarossa',
      names: ['Barbarossa', 'German invasion of the Soviet Union'],
    },
    {
      id: 'american-entry-into-the-war',
      type: 'event',
      sort: 'turning-point',
      name: 'the entry of the United States into the Second World War',
    },
    {
      id: 'shengs-change-of-allegiance',
      type: 'event',
      sort: 'turning-point',
      name: 'Sheng Shicai’s change of allegiance to the Kuomintang',
    },
    {
      id: 'shengs-return-to-moscow',
      type: 'event',
      sort: 'turning-point',
      name: 'Sheng Shicai’s renewed appeal to the Soviet Union',
    },
    {
      id: 'removal-of-sheng-shicai',
      type: 'event',
      sort: 'turning-point',
      name: 'the removal of Sheng Shicai from Xinjiang',
    },
  ],
  facts: [
    {
      id: 'soviet-influence-1934-1941',
      kind: 'event',
      event: 'soviet-influence-over-xinjiang',
      time: '1934/1941',
      text: 'From 1934 to 1941 Xinjiang, though a province of the Republic of China, stood under Soviet influence.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        began: [
          'In what year did the period begin in which Xinjiang stood under Soviet influence?',
          'From what year was Xinjiang under the influence of the Soviet Union?',
        ],
        ended: [
          'In what year did the period end in which Xinjiang stood under Soviet influence?',
          'Until what year was Xinjiang under the influence of the Soviet Union?',
        ],
      },
    },
    {
      id: 'sheng-warlord-of-xinjiang',
      kind: 'relation',
      subject: 'sheng-shicai',
      relation: 'was-the-warlord-of',
      object: 'xinjiang',
      text: 'Sheng Shicai was the warlord who ruled Xinjiang during its years under Soviet influence.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Which warlord ruled Xinjiang during its years under Soviet influence?',
          'Who was the warlord in power in Xinjiang from the mid-1930s until 1944?',
        ],
        object: [
          'Of which province was Sheng Shicai the warlord?',
          'Which province did the warlord Sheng Shicai rule?',
        ],
      },
    },
    {
      id: 'sheng-depended-on-the-soviet-union',
      kind: 'relation',
      subject: 'sheng-shicai',
      relation: 'depended-for-military-support-and-trade-on',
      object: 'soviet-union',
      time: '1934/1941',
      text: 'While Xinjiang was under its influence, the Soviet Union provided the military support and the trade on which the warlord Sheng Shicai depended.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'On which state did Sheng Shicai depend for military support and trade in the 1930s?',
          'Whose military support and trade did the warlord Sheng Shicai rely on before 1941?',
        ],
      },
    },
    {
      id: 'soviet-troops-entered-twice',
      kind: 'count',
      what: 'entries of Soviet troops into Xinjiang in support of Sheng Shicai',
      of: 'red-army',
      amount: { qualifier: 'exactly', value: 2, unit: 'times' },
      moment: { time: '1934/1937' },
      text: 'Soviet troops came into Xinjiang twice, in 1934 and in 1937, each time for a limited period, to give Sheng Shicai direct military support.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        amount: [
          'How many times did Soviet troops enter Xinjiang in the 1930s to support Sheng Shicai?',
          'Soviet troops came into Xinjiang for limited periods in the 1930s. How many times did they come?',
        ],
      },
    },
    {
      id: 'soviet-troops-first-entered',
      kind: 'event',
      event: 'first-entry-of-soviet-troops',
      time: '1934',
      text: 'Soviet troops first entered Xinjiang in 1934 and stayed for a limited time, supporting the rule of Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        when: [
          'In what year did Soviet troops first enter Xinjiang to support Sheng Shicai?',
          'Soviet troops came into Xinjiang twice to support Sheng Shicai. In what year was the first time?',
        ],
      },
    },
    {
      id: 'soviet-troops-entered-again',
      kind: 'event',
      event: 'second-entry-of-soviet-troops',
      time: '1937',
      text: 'In 1937 Soviet troops entered Xinjiang a second time, again for a limited period and in support of Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        when: [
          'In what year did Soviet troops enter Xinjiang for the second time to support Sheng Shicai?',
          'Soviet troops came into Xinjiang twice to support Sheng Shicai. In what year was the second time?',
        ],
      },
    },
    {
      id: 'operation-barbarossa-june-1941',
      kind: 'event',
      event: 'operation-barbarossa',
      time: '1941-06',
      text: 'In June 1941 Germany invaded the Soviet Union (Operation Barbarossa), which made the Soviets a less attractive patron for Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        when: [
          'In what month and year did Operation Barbarossa begin?',
          'In what month and year did Germany invade the Soviet Union, which changed how Sheng Shicai saw his patron?',
        ],
        what: [
          'What was the name of the German invasion that made the Soviet Union a less attractive patron for Sheng Shicai?',
        ],
      },
    },
    {
      id: 'american-entry-december-1941',
      kind: 'event',
      event: 'american-entry-into-the-war',
      time: '1941-12',
      text: 'The United States entered the Second World War in December 1941, which added to the attraction of the Kuomintang as a patron for Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        when: [
          'In what month and year did the United States enter the Second World War?',
          'The entry of the United States into the Second World War mattered to Sheng Shicai. In what month and year was it?',
        ],
      },
    },
    {
      id: 'why-the-kuomintang-became-more-attractive',
      kind: 'cause',
      because:
        'Germany had invaded the Soviet Union in June 1941 and the United States had entered the Second World War in December 1941',
      effect: 'Sheng Shicai found the Kuomintang a more attractive patron than the Soviet Union',
      text: 'After Germany invaded the Soviet Union in June 1941 and the United States joined the war that December, the Kuomintang looked to Sheng Shicai like a better patron than the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        why: [
          'Why did Sheng Shicai come to find the Kuomintang a more attractive patron than the Soviet Union?',
        ],
      },
    },
    {
      id: 'sheng-switched-by-1943',
      kind: 'event',
      event: 'shengs-change-of-allegiance',
      time: '../1943',
      text: 'By 1943, after major Soviet defeats by Germany, Sheng Shicai had changed his allegiance to the Kuomintang.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        when: [
          'By what year had Sheng Shicai switched his allegiance to the Kuomintang?',
          'By what year had the warlord of Xinjiang left the Soviet side for that of the Kuomintang?',
        ],
      },
    },
    {
      id: 'sheng-turned-to-the-kuomintang',
      kind: 'relation',
      subject: 'sheng-shicai',
      relation: 'changed-his-allegiance-to',
      object: 'kuomintang',
      time: '../1943',
      text: 'Sheng Shicai, until then dependent on the Soviet Union, changed his allegiance to the Kuomintang by 1943.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'To which party had Sheng Shicai switched his allegiance by 1943?',
          'Which party did Sheng Shicai join forces with after the major Soviet defeats of the war?',
        ],
      },
    },
    {
      id: 'why-sheng-switched',
      kind: 'cause',
      because: 'the Soviet Union had suffered major defeats by Germany',
      effect: 'Sheng Shicai changed his allegiance to the Kuomintang by 1943',
      text: 'Major Soviet defeats by Germany in the Second World War came before Sheng Shicai’s change of allegiance to the Kuomintang, complete by 1943.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        why: [
          'After what turn in the Second World War did Sheng Shicai switch his allegiance to the Kuomintang?',
        ],
      },
    },
    {
      id: 'soviet-forces-left-xinjiang',
      kind: 'relation',
      subject: 'national-revolutionary-army',
      relation: 'moved-into-xinjiang-in-place-of',
      object: 'red-army',
      time: '../1943',
      text: 'When Sheng Shicai had changed sides, all forces and technicians of the Red Army were made to leave Xinjiang, and the National Revolutionary Army moved in to take control.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Which army moved into Xinjiang to take control once Sheng Shicai had changed sides?',
          'Once the Soviet forces had been made to leave, whose army took control of Xinjiang?',
        ],
        object: [
          'The forces of which army were made to leave Xinjiang once Sheng Shicai had sided with the Kuomintang?',
          'Which army’s units and technicians had to leave Xinjiang by 1943?',
        ],
      },
    },
    {
      id: 'sheng-appealed-to-moscow-summer-1944',
      kind: 'event',
      event: 'shengs-return-to-moscow',
      time: '1944-22',
      text: 'In the summer of 1944, after the German defeat on the Eastern Front, Sheng Shicai tried to regain control over Xinjiang and once more sought Soviet support.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        when: [
          'In what season and year did Sheng Shicai turn to the Soviet Union for support again?',
          'In what season of what year did Sheng Shicai, after the German defeat on the Eastern Front, seek Soviet help once more?',
        ],
      },
    },
    {
      id: 'stalin-refused-sheng',
      kind: 'relation',
      subject: 'joseph-stalin',
      relation: 'refused-to-deal-with',
      object: 'sheng-shicai',
      time: '1944',
      text: 'Stalin refused to deal with Sheng Shicai when he asked for Soviet support again in 1944.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Who refused to deal with Sheng Shicai when he sought Soviet support again in 1944?',
          'Which leader turned Sheng Shicai away in 1944?',
        ],
      },
    },
    {
      id: 'shengs-letter-reached-chiang',
      kind: 'relation',
      subject: 'shengs-letter-to-stalin',
      relation: 'was-passed-on-by-stalin-to',
      object: 'chiang-kai-shek',
      time: '1944',
      text: 'Stalin passed a confidential letter of Sheng Shicai’s on to Chiang Kai-shek.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'To whom did Stalin pass on a confidential letter from Sheng Shicai?',
          'Into whose hands did Sheng Shicai’s confidential letter come through Stalin?',
        ],
      },
    },
    {
      id: 'sheng-removed-august-1944',
      kind: 'event',
      event: 'removal-of-sheng-shicai',
      time: '1944-08',
      text: 'In August 1944 the Kuomintang removed Sheng Shicai from Xinjiang.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        when: [
          'In what month and year did the Kuomintang remove Sheng Shicai from Xinjiang?',
          'In what month and year did Sheng Shicai lose his hold on Xinjiang for good?',
        ],
      },
    },
    {
      id: 'why-sheng-was-removed',
      kind: 'cause',
      because: 'Stalin refused to deal with him and passed his confidential letter on to Chiang Kai-shek',
      effect: 'the Kuomintang removed Sheng Shicai from Xinjiang in August 1944',
      text: 'Sheng Shicai was removed because Stalin refused to deal with him and forwarded his confidential letter to Chiang Kai-shek.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: { why: ['Why did the Kuomintang remove Sheng Shicai from Xinjiang in August 1944?'] },
    },
    {
      id: 'sheng-post-in-forestry',
      kind: 'office',
      person: 'sheng-shicai',
      office: 'post-in-the-ministry-of-forestry',
      body: 'ministry-of-forestry',
      time: '1944-08/..',
      text: 'Once removed from Xinjiang in August 1944, Sheng Shicai was given a low-ranking post at the Ministry of Forestry in Chongqing.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        who: [
          'Which former warlord was given a post in the Ministry of Forestry?',
          'Who was moved to a low-ranking post at the Ministry of Forestry after losing Xinjiang?',
        ],
        post: [
          'What post did the Kuomintang give Sheng Shicai after removing him from Xinjiang?',
          'To what post was Sheng Shicai appointed in Chongqing?',
        ],
      },
    },
    {
      id: 'sheng-sent-to-chongqing',
      kind: 'relation',
      subject: 'sheng-shicai',
      relation: 'was-given-a-post-in',
      object: 'chongqing',
      time: '1944-08/..',
      text: 'The low-level ministry post that Sheng Shicai was given after his removal was in Chongqing.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'In which city was the low-level post that Sheng Shicai was given after his removal from Xinjiang?',
          'To which city did Sheng Shicai’s appointment of August 1944 take him?',
        ],
      },
    },
    {
      id: 'ili-ties-with-the-soviet-union',
      kind: 'relation',
      subject: 'turkic-peoples',
      relation: 'of-the-ili-region-had-close-ties-with',
      object: 'soviet-union',
      text: 'Many among the Turkic peoples of the Ili region had close cultural, political and economic ties first with Russia and then with the Soviet Union, and many had been educated there.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'With which state, after earlier ties with Russia, did many Turkic people of the Ili region have close cultural, political and economic ties?',
        ],
      },
    },
  ],
  disputes: [
    {
      id: 'end-of-soviet-influence',
      title: 'When Soviet influence over Xinjiang ended',
      between: ['soviet-influence-1934-1941', 'sheng-switched-by-1943'],
      reading:
        'The article lets Soviet influence last from 1934 to 1941, yet puts Sheng Shicai’s change of allegiance, and the departure of the Soviet forces and technicians, only “by 1943”. The year 1941 may mark the beginning of the turn.',
    },
  ],
} satisfies Chapter
