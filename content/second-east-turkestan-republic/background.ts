import type { Chapter } from '../../lib/fact/pack'

/** Before the rebellion: Xinjiang under Sheng Shicai, 1934 to 1944. */
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
      id: 'soviet-union-influenced-xinjiang',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'had-under-its-influence-from-1934-to-1941',
      object: 'xinjiang',
      time: '1934/1941',
      text: 'The power that had Xinjiang under its influence from 1934 to 1941 was the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Under the influence of which foreign state did Xinjiang stand from 1934 to 1941?',
          'Xinjiang stood under foreign influence from 1934 to 1941. Under that of which state?',
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
      text: 'Soviet troops entered Xinjiang two times in the 1930s, for limited periods, to support Sheng Shicai. They came in 1934 and in 1937.',
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
      id: 'soviet-troops-supported-sheng',
      kind: 'relation',
      subject: 'red-army',
      relation: 'gave-direct-military-support-to',
      object: 'sheng-shicai',
      time: '1934/1937',
      text: 'When the Red Army entered Xinjiang in 1934 and 1937, it came to give direct military support to the regime of Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'Whose regime did Soviet troops support directly when they entered Xinjiang in 1934 and 1937?',
          'Which ruler of Xinjiang received direct military support from Soviet troops in 1934 and again in 1937?',
        ],
      },
    },
    {
      id: 'why-soviet-troops-entered',
      kind: 'cause',
      because: 'they were to prop up the regime of Sheng Shicai with direct military support',
      effect: 'Soviet troops entered Xinjiang in 1934 and in 1937',
      text: 'Soviet troops entered Xinjiang in 1934 and in 1937 in order to prop up the regime of Sheng Shicai with direct military support.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        why: [
          'Why did Soviet troops enter Xinjiang in 1934 and again in 1937?',
          'For what purpose were Soviet troops in Xinjiang for limited periods in 1934 and 1937?',
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
          'Which event of June 1941 made the Soviet Union a less attractive patron for Sheng Shicai?',
          'Sheng Shicai lost faith in his Soviet patron after a German campaign of June 1941. What was it called?',
        ],
      },
    },
    {
      id: 'germany-invaded-the-soviet-union',
      kind: 'relation',
      subject: 'germany',
      relation: 'invaded-in-june-1941',
      object: 'soviet-union',
      time: '1941-06',
      text: 'The state that invaded the Soviet Union in June 1941 was Germany.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state invaded the Soviet Union in June 1941, six months before the United States entered the war?',
          'The attraction of the Soviet Union for Sheng Shicai waned when it was invaded in June 1941. By which state?',
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
          'What turned the Soviet Union into a less attractive patron for Sheng Shicai than the Kuomintang?',
          'Which events of 1941 changed Sheng Shicai’s mind about whom to have as his patron?',
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
          'What course of the war preceded Sheng Shicai’s change of allegiance by 1943?',
          'By 1943 Sheng Shicai stood with the Kuomintang. What had gone before in the war?',
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
      id: 'why-sheng-turned-to-moscow-again',
      kind: 'cause',
      because:
        'Germany had been defeated on the Eastern Front, and he was trying to regain control over Xinjiang',
      effect: 'Sheng Shicai turned to the Soviet Union for support again in the summer of 1944',
      text: 'Sheng Shicai turned to the Soviet Union again in the summer of 1944 because, after the German defeat on the Eastern Front, he was trying to regain control over Xinjiang.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      stems: {
        why: [
          'Why did Sheng Shicai turn to the Soviet Union for support again in the summer of 1944?',
          'What led Sheng Shicai, who had gone over to the Kuomintang, to seek Soviet support once more in 1944?',
        ],
      },
    },
    {
      id: 'sheng-turned-again-to-the-soviet-union',
      kind: 'relation',
      subject: 'sheng-shicai',
      relation: 'turned-for-support-again-to',
      object: 'soviet-union',
      time: '1944-22',
      text: 'In the summer of 1944 Sheng Shicai, by then on the side of the Kuomintang, asked once more for the support of the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'To which state did Sheng Shicai turn for support again in the summer of 1944?',
          'Having sided with the Kuomintang, whose support did Sheng Shicai seek once more in the summer of 1944?',
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
      text: 'Joseph Stalin refused to deal with Sheng Shicai when he asked for Soviet support again in 1944.',
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
      id: 'sheng-wrote-the-confidential-letter',
      kind: 'relation',
      subject: 'sheng-shicai',
      relation: 'had-sent-stalin',
      object: 'shengs-letter-to-stalin',
      time: '1944',
      text: 'The confidential letter that Stalin forwarded to Chiang Kai-shek came from Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Whose confidential letter did Stalin forward to Chiang Kai-shek in 1944?',
          'Who was the author of the confidential letter that came to Chiang Kai-shek by way of Stalin?',
        ],
      },
    },
    {
      id: 'stalin-forwarded-the-letter',
      kind: 'relation',
      subject: 'joseph-stalin',
      relation: 'forwarded',
      object: 'shengs-letter-to-stalin',
      time: '1944',
      text: 'It was Joseph Stalin who forwarded Sheng Shicai’s confidential letter to Chiang Kai-shek.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Who forwarded Sheng Shicai’s confidential letter to Chiang Kai-shek?',
          'By whom was Chiang Kai-shek sent a letter that Sheng Shicai had meant to be confidential?',
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
          'Sheng Shicai’s years as warlord of Xinjiang ended with his removal. When was it, by month and year?',
        ],
      },
    },
    {
      id: 'kuomintang-removed-sheng',
      kind: 'relation',
      subject: 'kuomintang',
      relation: 'removed-from-xinjiang',
      object: 'sheng-shicai',
      time: '1944-08',
      text: 'The party that removed Sheng Shicai from Xinjiang and appointed him to a low-level post was the Kuomintang.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which party removed Sheng Shicai from Xinjiang in August 1944?',
          'At whose hands did Sheng Shicai lose the province of Xinjiang in August 1944: which party’s?',
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
      stems: {
        why: [
          'Why did the Kuomintang remove Sheng Shicai from Xinjiang in August 1944?',
          'What led to Sheng Shicai’s removal from Xinjiang by the Kuomintang?',
          'How did Sheng Shicai’s appeal to Moscow in 1944 come to cost him Xinjiang?',
        ],
      },
    },
    {
      id: 'sheng-post-in-forestry',
      kind: 'office',
      person: 'sheng-shicai',
      office: 'post-in-the-ministry-of-forestry',
      body: 'ministry-of-forestry',
      time: '1944-08/..',
      text: 'Once removed from Xinjiang in August 1944, Sheng Shicai was given a low-ranking post in the Ministry of Forestry, in Chongqing.',
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
      id: 'sheng-in-the-ministry-of-forestry',
      kind: 'relation',
      subject: 'sheng-shicai',
      relation: 'was-given-a-post-in-the-ministry',
      object: 'ministry-of-forestry',
      time: '1944-08/..',
      text: 'The ministry in which Sheng Shicai was given a low-level post in August 1944 was the Ministry of Forestry.',
      citations: [{ source: 'wikipedia', section: 'Background', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'In which ministry was Sheng Shicai given a low-level post after he had lost Xinjiang?',
          'To which ministry was the former warlord of Xinjiang appointed in August 1944?',
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
          'The Turkic peoples of the Ili region had close ties, cultural, political and economic, with Russia and later with which state?',
          'Which state inherited the close ties that Turkic people of the Ili region had once had with Russia?',
        ],
      },
    },
    {
      id: 'turkic-peoples-educated-in-the-soviet-union',
      kind: 'relation',
      subject: 'turkic-peoples',
      relation: 'of-the-ili-region-were-in-many-cases-educated-in',
      object: 'soviet-union',
      text: 'Many among the Turkic peoples of the Ili region had been educated in the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 1 }],
      complete: ['object'],
      stems: {
        object: [
          'In which state had many of the Turkic people of the Ili region been educated?',
          'Where abroad had many Turkic people of the Ili region received their education?',
        ],
      },
    },
    {
      id: 'russian-settlers-in-the-ili-region',
      kind: 'relation',
      subject: 'russian-settlers',
      relation: 'formed-a-community-in',
      object: 'ili-district',
      text: 'Besides the Turkic peoples, a community of Russian settlers lived in the Ili region.',
      citations: [
        { source: 'wikipedia', section: 'Rebellion', paragraph: 1 },
        { source: 'wikipedia', section: 'Rebellion', paragraph: 4 },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which settlers formed a community in the Ili region?',
          'A community of which settlers lived beside the Turkic peoples of the Ili region?',
        ],
      },
    },
    {
      id: 'xinjiang-province-of-the-republic-of-china',
      kind: 'relation',
      subject: 'xinjiang',
      relation: 'was-a-province-of',
      object: 'republic-of-china',
      text: 'In the 1930s and 1940s Xinjiang was a province of the Republic of China.',
      citations: [
        { source: 'wikipedia', section: 'Background', paragraph: 1 },
        { source: 'wikipedia', section: 'Introduction', paragraph: 1 },
        { source: 'wikipedia', infobox: 'P1' },
      ],
      complete: ['object'],
      stems: {
        object: [
          'Of which state was Xinjiang a province in the 1930s and 1940s?',
          'To which state did the province of Xinjiang belong while Sheng Shicai ruled it?',
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
