import type { Chapter } from '../../lib/fact/pack'

/** Who helped the rebels and who did not: the Soviet Union first, then the peoples of the region. */
export const support = {
  topic: {
    id: 'support',
    title: 'Who helped the rebels',
    about: 'The Soviet Union, the Russians of Xinjiang, and the other peoples of the region.',
  },
  entities: [],
  facts: [
    {
      id: 'soviet-backing-of-the-rebellion',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'supported',
      object: 'ili-rebellion',
      time: '1944',
      text: 'In 1944 the Soviet Union made use of discontent in the Ili region and supported a rebellion against Kuomintang rule. The republic that came of it had the same backing at first.',
      citations: [
        { source: 'wikipedia', section: 'Rebellion', paragraph: 2 },
        { source: 'wikipedia', section: 'Introduction', paragraph: 2 },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state supported the rebellion in the Ili region in 1944?',
          'Whose backing did the Ili Rebellion have at first?',
        ],
      },
    },
    {
      id: 'why-the-soviets-backed-the-rebellion',
      kind: 'cause',
      because: 'it wanted to regain its influence in the region',
      effect: 'the Soviet Union supported a rebellion against Kuomintang rule in 1944',
      text: 'The Soviet Union supported a rebellion against Kuomintang rule in 1944 to regain its influence in the region, building on discontent among the Turkic peoples of Ili.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 2 }],
      stems: {
        why: [
          'To what end did the Soviet Union support the rebellion against Kuomintang rule in 1944?',
          'Why did the Soviet Union back a rebellion in the Ili region in 1944?',
          'What did the Soviet Union hope to gain by supporting the rebels of 1944?',
        ],
      },
    },
    {
      id: 'turkic-cavalry-crossed-toward-ghulja',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'armed-the-turkic-cavalry-units-that-crossed-the-border-towards',
      object: 'ghulja',
      time: '1944',
      text: 'Several Turkic cavalry units armed by the Soviet Union crossed into China in the direction of Ghulja.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 2 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Which state had armed the Turkic cavalry units that crossed into China in the direction of Ghulja?',
          'From which state did the Turkic cavalry that crossed into China towards Ghulja have its arms?',
          'By which state were the Turkic cavalry units armed that set out in the direction of Ghulja?',
        ],
        object: [
          'In the direction of which town did Turkic cavalry units armed by the Soviet Union cross into China?',
          'Turkic cavalry units crossed the border into China with Soviet arms. Towards which town?',
          'Which town lay in the direction in which Soviet-armed Turkic cavalry crossed into China?',
        ],
      },
    },
    {
      id: 'rebels-trained-in-exile',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'trained-exiles-from-xinjiang-who-supported',
      object: 'ili-rebels',
      time: '1944',
      text: 'Several exiles from Xinjiang who had been trained in the Soviet Union supported the rebels as they took the three districts.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 3 }],
      complete: ['subject'],
      stems: {
        subject: [
          'In which state had the Xinjiang exiles been trained who supported the rebels of 1944?',
          'Several Xinjiang exiles supported the rebels of 1944. Where had they been trained: in which state?',
          'Which state had trained the exiles from Xinjiang who came to the aid of the rebels of 1944?',
        ],
      },
    },
    {
      id: 'red-army-officers-up-to-500',
      kind: 'count',
      what: 'officers in the Red Army units that strengthened the National Army',
      of: 'red-army',
      amount: { qualifier: 'up to', value: 500, unit: 'officers' },
      text: 'Regular units of the Red Army strengthened the National Army; they included up to 500 officers.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 6 }],
      stems: {
        amount: [
          'Up to how many officers did the Red Army units include that strengthened the National Army?',
          'Regular Red Army units reinforced the National Army. Up to how many officers did they include?',
        ],
      },
    },
    {
      id: 'red-army-soldiers-up-to-2000',
      kind: 'count',
      what: 'soldiers in the Red Army units that strengthened the National Army',
      of: 'red-army',
      amount: { qualifier: 'up to', value: 2000, unit: 'soldiers' },
      text: 'The regular Red Army units that strengthened the National Army included, besides officers, up to 2,000 soldiers.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 6 }],
      stems: {
        amount: [
          'Up to how many soldiers, besides officers, did the Red Army units include that strengthened the National Army?',
          'Regular Red Army units reinforced the National Army. Up to how many soldiers did they include?',
        ],
      },
    },
    {
      id: 'thousands-of-soviet-troops',
      kind: 'count',
      what: 'Soviet troops who assisted the rebels',
      of: 'red-army',
      amount: { qualifier: 'vague', words: 'thousands of', unit: 'Soviet troops' },
      text: 'Another passage says that thousands of Soviet troops assisted the Turkic rebels against the Chinese army.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 7 }],
    },
    {
      id: 'soviet-uniforms-and-ammunition',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'supplied-ammunition-and-uniforms-to',
      object: 'national-army',
      text: 'The Soviet Union supplied the National Army with ammunition and uniforms in the Russian style; much of the army and its equipment came from there.',
      citations: [
        { source: 'wikipedia', section: 'Rebellion', paragraph: 7 },
        { source: 'wikipedia', section: 'Rebellion', paragraph: 9 },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state supplied the National Army with ammunition and uniforms?',
          'From which state did the National Army receive its ammunition and its uniforms?',
          'Where did much of the National Army’s equipment come from: from which state?',
        ],
      },
    },
    {
      id: 'army-armed-and-trained-by-the-soviet-union',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'armed-and-trained',
      object: 'national-army',
      text: 'The troops of the National Army had been armed and trained by the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 6 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state had armed and trained the troops of the National Army?',
          'By which state were the some 60,000 troops of the National Army armed and trained?',
        ],
      },
    },
    {
      id: 'soviet-personnel-repaired-airplanes',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'provided-the-personnel-who-repaired-the-airplanes-of',
      object: 'national-aviation',
      text: 'Military personnel of the Soviet Union repaired some of the captured airplanes and put them into service; they flew in the battle for Shihezi and Jinghe.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 2 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Military personnel of which state repaired some of the captured airplanes and put them into service?',
          'Some of the captured airplanes were repaired and put into service. By military personnel of which state?',
          'To the servicemen of which state did the republic owe the repair of its captured airplanes?',
        ],
      },
    },
    {
      id: 'soviet-army-helped-capture-towns',
      kind: 'relation',
      subject: 'red-army',
      relation: 'helped-to-capture-towns-and-airbases-with',
      object: 'national-army',
      text: 'The Red Army helped the Ili army to capture several towns and airbases.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 4 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which foreign army helped the Ili army to capture several towns and airbases?',
          'With the help of which foreign army did the Ili army capture several towns and airbases?',
          'Several towns and airbases fell to the Ili army with another army’s assistance. Which army’s?',
        ],
      },
    },
    {
      id: 'soviet-air-support',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'gave-air-support-to-the-advance-of',
      object: 'national-army',
      text: 'As the Ili army and its allies advanced towards Dihua, the Soviet Union gave them air support.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 8 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state gave air support to the advance towards Dihua?',
          'From which state did the forces advancing on Dihua have support in the air?',
        ],
      },
    },
    {
      id: 'red-army-helped-against-the-chinese',
      kind: 'relation',
      subject: 'red-army',
      relation: 'directly-helped-in-the-fight-with-the-chinese',
      object: 'national-army',
      text: 'In the fight against Chinese forces the Red Army helped the National Army directly.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 7 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Which army helped the National Army directly in its fight against Chinese forces?',
          'Troops of which foreign army fought beside the National Army against Chinese forces?',
        ],
        object: [
          'Which army did Soviet troops help directly in the fight against Chinese forces?',
          'The troops of which army had direct Soviet help in the field against Chinese forces?',
          'Against Chinese forces, Soviet troops came directly to the aid of which army?',
        ],
      },
    },
    {
      id: 'red-army-mortared-airambek',
      kind: 'relation',
      subject: 'red-army',
      relation: 'helped-to-take-with-its-mortars',
      object: 'airambek-airfield',
      text: 'When the rebels could not take the important Airambek airfield from the Chinese, the Red Army intervened directly and helped to mortar it.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 4 }],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'Whose army stepped in with mortars when the rebels could not take the Airambek airfield?',
          'Which army intervened directly to help the rebels take the Airambek airfield?',
          'The rebels took the Airambek airfield with the help of another army’s mortars. Which army’s?',
        ],
        object: [
          'Which airfield did Soviet forces help to mortar when the rebels ran into trouble?',
          'At which airfield did Soviet forces intervene directly against the Chinese stronghold?',
        ],
      },
    },
    {
      id: 'why-soviets-intervened-at-airambek',
      kind: 'cause',
      because:
        'the rebels were in difficulty taking the airfield, which mattered greatly to them, from the Chinese',
      effect: 'Soviet forces intervened directly at Airambek',
      text: 'Soviet forces intervened directly at the Airambek airfield because the rebels were in difficulty taking it.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 4 }],
      stems: {
        why: [
          'Why did Soviet forces intervene directly at the Airambek airfield?',
          'What made a direct Soviet intervention at the Airambek airfield necessary?',
          'For what reason did Soviet forces help with mortars at the Airambek airfield?',
        ],
      },
    },
    {
      id: 'qasimi-described-as-stalins-man',
      kind: 'relation',
      subject: 'ehmetjan-qasimi',
      relation: 'has-been-described-as-the-man-of',
      object: 'joseph-stalin',
      text: 'Of Ehmetjan Qasimi it has been said that he was a “communist-minded progressive” and “Stalin’s man”; the article does not say by whom.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 1 }],
      complete: ['object'],
      stems: {
        subject: [
          'Which leader has been described as “Stalin’s man”?',
          'Of whom has it been said that he was “Stalin’s man” and a “communist-minded progressive”?',
          'Which leader of the revolt is quoted as having been called “Stalin’s man”?',
        ],
        object: [
          'As whose “man” has Ehmetjan Qasimi been described?',
          'Ehmetjan Qasimi has been called a “communist-minded progressive” and somebody’s “man”. Whose?',
          'Whose “man” was Ehmetjan Qasimi, by a description that the article quotes?',
        ],
      },
    },
    {
      id: 'pro-soviet-leaders-of-the-army',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'was-linked-with-the-forces-in-which-served-the-leaders-of',
      object: 'national-army',
      text: 'Each of the three leaders of the National Army had served in forces linked with the Soviet Union. All three took its side.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 7 }],
      complete: ['subject'],
      stems: {
        subject: [
          'All three leaders of the National Army had served in forces linked with one state. Which state was it?',
          'With which state were the forces linked in which the three leaders of the National Army had served?',
          'The leaders of the National Army had a history of service in forces associated with which state?',
        ],
      },
    },
    {
      id: 'demand-for-friendship-with-the-soviets',
      kind: 'relation',
      subject: 'ili-rebels',
      relation: 'demanded-friendly-relations-with',
      object: 'soviet-union',
      text: 'The rebels demanded friendship with the Soviet Union. Their other demands were equal rights for all nationalities, the recognised use of native languages, and an end to Chinese rule and immigration.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 6 }],
      complete: ['object'],
      stems: {
        object: [
          'With which state did the rebels demand friendly relations?',
          'One demand of the rebels was for friendly relations with a foreign state. Which state?',
          'Friendship with which state was among the demands of the rebels?',
        ],
      },
    },
    {
      id: 'white-russians-helped-the-rebels',
      kind: 'relation',
      subject: 'white-russians',
      relation: 'though-not-communists-helped',
      object: 'ili-rebels',
      text: 'Russians who were no communists helped the Red Army and the rebels: White Russians, and settlers who had been in Xinjiang since the 19th century. They had heavy losses.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 4 }],
      stems: {
        subject: [
          'Which group of non-communist Russians in Xinjiang helped the Red Army and the rebels?',
          'Which non-communist Russians fought on the side of the rebels and the Red Army, with heavy losses?',
          'Of the Russians who helped the rebels without being communists, which group is named?',
        ],
      },
    },
    {
      id: 'russian-settlers-helped-the-rebels',
      kind: 'relation',
      subject: 'russian-settlers',
      relation: 'though-not-communists-helped',
      object: 'ili-rebels',
      text: 'Russian settlers, in Xinjiang since the 19th century, helped the Red Army and the rebels, as White Russians did.',
      citations: [
        { source: 'wikipedia', section: 'Rebellion', paragraph: 4 },
        { source: 'wikipedia', section: 'Rebellion', paragraph: 1 },
      ],
    },
    {
      id: 'xibe-supplied-crops',
      kind: 'relation',
      subject: 'xibe',
      relation: 'supplied-crops-to',
      object: 'ili-rebels',
      text: 'Non-Muslim Tungusic peoples such as the Xibe played a large part in helping the rebels, whom they supplied with crops.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which non-Muslim Tungusic people helped the rebels by supplying them with crops?',
          'Crops from which Tungusic people helped to supply the rebels?',
        ],
      },
    },
    {
      id: 'hui-of-ili-stood-aside',
      kind: 'relation',
      subject: 'hui',
      relation: 'of-ili-gave-little-or-no-help-to',
      object: 'ili-rebels',
      text: 'The Hui of Ili, who were Muslims, contributed negligibly to the rebels or gave them no help at all. The article also calls them Tungan.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which Muslim people of Ili gave the rebels little or no help?',
          'Which local Muslims of Ili contributed to the rebels negligibly or not at all?',
        ],
      },
    },
  ],
  disputes: [
    {
      id: 'soviet-soldiers-with-the-rebels',
      title: 'How many Soviet soldiers there were',
      between: ['red-army-soldiers-up-to-2000', 'red-army-officers-up-to-500', 'thousands-of-soviet-troops'],
      reading:
        'One passage counts up to 500 officers and 2,000 soldiers in the Red Army units with the National Army; another speaks of thousands of Soviet troops. The article does not say whether both mean the same men.',
    },
  ],
} satisfies Chapter
