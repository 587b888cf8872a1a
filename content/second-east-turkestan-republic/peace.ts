import type { Chapter } from '../../lib/fact/pack'

/** From the treaty of August 1945 to the Coalition Government of 1946. */
export const peace = {
  topic: {
    id: 'peace',
    title: 'Peace and coalition',
    about: 'The talks of 1945 and 1946, the end of the republic, and the Coalition Government.',
  },
  entities: [
    {
      id: 'signing-of-the-treaty-of-friendship',
      type: 'event',
      sort: 'act-of-state',
      name: 'the signing of the Treaty of Friendship and Alliance',
    },
    {
      id: 'start-of-the-peace-talks',
      type: 'event',
      sort: 'act-of-state',
      name: 'the start of the first peace talks',
    },
    {
      id: 'signing-of-the-preliminary-peace-agreement',
      type: 'event',
      sort: 'act-of-state',
      name: 'the signing of the Preliminary Peace Agreement',
    },
    {
      id: 'signing-of-the-final-peace-agreement',
      type: 'event',
      sort: 'act-of-state',
      name: 'the signing of the peace agreement with Chiang Kai-shek',
    },
    {
      id: 'dissolution-of-the-republic',
      type: 'event',
      sort: 'act-of-state',
      name: 'the passing of Resolution 324 and the dissolution of the republic',
    },
    {
      id: 'founding-of-the-coalition-government',
      type: 'event',
      sort: 'act-of-state',
      name: 'the founding of the Coalition Government of Xinjiang Province',
    },
    {
      id: 'china-state-radio',
      type: 'organisation',
      sort: 'broadcaster',
      name: 'China State Radio',
      names: ['Chinese state radio', 'state radio'],
    },
  ],
  facts: [
    {
      id: 'treaty-august-1945',
      kind: 'event',
      event: 'signing-of-the-treaty-of-friendship',
      time: '1945-08',
      text: 'By a Treaty of Friendship and Alliance, signed in August 1945, China granted the Soviet Union a range of concessions.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      stems: {
        when: [
          'In what month and year did China sign the Treaty of Friendship and Alliance with the Soviet Union?',
          'In what month of what year did China grant the Soviet Union concessions by a Treaty of Friendship and Alliance?',
          'The end of overt Soviet support came with a treaty between China and the Soviet Union. When was it signed, by month and year?',
        ],
      },
    },
    {
      id: 'treaty-partner-soviet-union',
      kind: 'relation',
      subject: 'treaty-of-friendship-and-alliance',
      relation: 'granted-concessions-to',
      object: 'soviet-union',
      time: '1945-08',
      text: 'The Treaty of Friendship and Alliance that China signed in August 1945 granted concessions to the Soviet Union.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['subject', 'object'],
      stems: {
        subject: [
          'What treaty, signed by China in August 1945, granted concessions to the Soviet Union?',
          'By which treaty did China grant concessions to the Soviet Union?',
          'What was the treaty called with which China made concessions to the Soviet Union in 1945?',
        ],
        object: [
          'To which state did China grant concessions by the Treaty of Friendship and Alliance of August 1945?',
          'Which state was the partner of China in the Treaty of Friendship and Alliance of August 1945?',
          'Whom did China favour with concessions in the Treaty of Friendship and Alliance: which state?',
        ],
      },
    },
    {
      id: 'china-granted-the-concessions',
      kind: 'relation',
      subject: 'republic-of-china',
      relation: 'granted-in-august-1945-concessions-to',
      object: 'soviet-union',
      time: '1945-08',
      text: 'The state that granted the Soviet Union concessions in August 1945 was the Republic of China.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state granted the Soviet Union a range of concessions in August 1945?',
          'By the treaty of August 1945 the Soviet Union received concessions. From which state?',
        ],
      },
    },
    {
      id: 'concessions-promised-by-the-united-states',
      kind: 'relation',
      subject: 'united-states',
      relation: 'had-promised-these-concessions-at-yalta-to',
      object: 'soviet-union',
      text: 'The concessions of the treaty of August 1945 were ones that the United States had promised the Soviet Union at the Yalta Conference.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state had promised the Soviet Union, at Yalta, the concessions that China granted in August 1945?',
          'Who had promised at Yalta what China granted the Soviet Union in August 1945: which state?',
          'The concessions that China made to the Soviet Union in 1945 had been promised at Yalta by a third state. Which?',
        ],
      },
    },
    {
      id: 'concessions-promised-at-yalta',
      kind: 'relation',
      subject: 'treaty-of-friendship-and-alliance',
      relation: 'granted-what-had-been-promised-at',
      object: 'yalta-conference',
      text: 'At the Yalta Conference the United States had promised the Soviet Union what China then granted in August 1945.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['object'],
      stems: {
        object: [
          'At which conference had the United States promised the concessions that China granted the Soviet Union in August 1945?',
          'Where had the United States promised the Soviet Union what China conceded in August 1945: at which conference?',
          'The concessions of the treaty of August 1945 went back to which conference?',
        ],
      },
    },
    {
      id: 'why-overt-support-ended',
      kind: 'cause',
      because:
        'China granted the Soviet Union concessions in the Treaty of Friendship and Alliance of August 1945',
      effect: 'overt Soviet support for the republic ended',
      text: 'The treaty of August 1945, by which China made concessions to the Soviet Union, put an end to overt Soviet support for the republic.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      stems: {
        why: [
          'Why did overt Soviet support for the republic end in August 1945?',
          'What put an end to overt Soviet support for the republic in August 1945?',
          'In return for what did the Soviet Union stop supporting the republic openly?',
        ],
      },
    },
    {
      id: 'talks-began-14-october-1945',
      kind: 'event',
      event: 'start-of-the-peace-talks',
      time: '1945-10-14',
      place: 'dihua',
      text: 'The first peace talks between the Ili rebels and the Kuomintang opened in Dihua on 14 October 1945, mediated by the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 3 }],
      stems: {
        when: [
          'On what date did the first peace talks between the Ili rebels and the Kuomintang start?',
          'On what date did peace talks under Soviet mediation open between the Ili rebels and the Kuomintang?',
          'After Chiang Kai-shek’s offer on the radio the two sides met in Dihua. On what date did their talks begin?',
        ],
        where: [
          'In which city did the first peace talks between the Ili rebels and the Kuomintang begin?',
          'Where did the Ili rebels and the Kuomintang open peace talks on 14 October 1945?',
        ],
        what: ['Which event is dated 14 October 1945?', 'What began in Dihua on 14 October 1945?'],
      },
    },
    {
      id: 'talks-mediated-by-the-soviet-union',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'mediated',
      object: 'start-of-the-peace-talks',
      time: '1945-10-14/..',
      text: 'The Soviet Union mediated the peace talks between the Ili rebels and the Kuomintang, up to the Preliminary Peace Agreement.',
      citations: [
        { source: 'wikipedia', section: 'Military', paragraph: 3 },
        { source: 'wikipedia', section: 'Military', paragraph: 6 },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which state mediated the peace talks between the Ili rebels and the Kuomintang?',
          'Under whose mediation did the Ili rebels and the Kuomintang hold their first peace talks?',
        ],
      },
    },
    {
      id: 'chiang-offered-a-peaceful-settlement',
      kind: 'relation',
      subject: 'chiang-kai-shek',
      relation: 'offered-a-peaceful-settlement-to',
      object: 'ili-rebels',
      time: '1945',
      text: 'In a speech on China State Radio, Chiang Kai-shek offered to settle the crisis in Xinjiang peacefully with the rebels; the first peace talks followed.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 3 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Whose speech on China State Radio offered a peaceful settlement of the crisis in Xinjiang?',
          'Who went on China State Radio to offer the rebels a peaceful settlement?',
        ],
      },
    },
    {
      id: 'chiangs-speech-on-china-state-radio',
      kind: 'relation',
      subject: 'chiang-kai-shek',
      relation: 'made-his-offer-over',
      object: 'china-state-radio',
      time: '1945',
      text: 'The speech in which Chiang Kai-shek offered a peaceful settlement went out over China State Radio.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 3 }],
      complete: ['object'],
      stems: {
        object: [
          'Over which broadcaster did Chiang Kai-shek offer to settle the crisis in Xinjiang peacefully?',
          'On which radio was Chiang Kai-shek heard to offer the rebels a peaceful settlement?',
        ],
      },
    },
    {
      id: 'moscow-ordered-the-talks',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'gave-orders-to-begin-peace-talks-to',
      object: 'ili-rebels',
      time: '1945',
      text: 'The orders to begin peace talks, which the leaders of the Ili rebels agreed to follow, came from Moscow, that is, from the leadership of the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 3 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Whose orders to begin peace talks did the leaders of the Ili rebels agree to follow?',
          'Which state’s leadership told the leaders of the Ili rebels to begin peace talks with the Kuomintang?',
        ],
      },
    },
    {
      id: 'why-the-peace-talks-began',
      kind: 'cause',
      because:
        'Chiang Kai-shek had offered a peaceful settlement in a radio speech, and Moscow had ordered the rebel leaders to talk',
      effect: 'the first peace talks between the Ili rebels and the Kuomintang began',
      text: 'The first peace talks followed Chiang Kai-shek’s offer on the radio; Moscow had ordered the leaders of the Ili rebels to begin them.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 3 }],
      stems: {
        why: [
          'What brought the Ili rebels and the Kuomintang to their first peace talks?',
          'What two things preceded the first peace talks between the Ili rebels and the Kuomintang?',
          'Why did the Ili rebels and the Kuomintang come to talk of peace in October 1945?',
        ],
      },
    },
    {
      id: 'preliminary-peace-2-january-1946',
      kind: 'event',
      event: 'signing-of-the-preliminary-peace-agreement',
      time: '1946-01-02',
      place: 'dihua',
      text: 'The Preliminary Peace Agreement between the Ili rebels and representatives of the Kuomintang was signed in Dihua on 2 January 1946, under Soviet mediation.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 6 }],
      stems: {
        when: [
          'On what date was the Preliminary Peace Agreement signed?',
          'On what date did the Ili rebels and the Kuomintang sign their Preliminary Peace Agreement?',
          'Months of talks led to a first agreement, the Preliminary Peace Agreement. On what date was it signed?',
        ],
        where: [
          'In which city was the Preliminary Peace Agreement signed?',
          'Where did the Ili rebels and the Kuomintang sign the agreement of 2 January 1946?',
          'The Preliminary Peace Agreement was signed in the same city in which the talks had opened. Which city?',
        ],
        what: ['Which event is dated 2 January 1946?', 'What took place on 2 January 1946?'],
      },
    },
    {
      id: 'preliminary-agreement-with-the-kuomintang',
      kind: 'relation',
      subject: 'kuomintang',
      relation: 'signed-with-the-ili-rebels',
      object: 'preliminary-peace-agreement',
      time: '1946-01-02',
      text: 'It was with representatives of the Kuomintang that the Ili rebels signed the Preliminary Peace Agreement of January 1946.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 6 }],
      complete: ['subject'],
      stems: {
        subject: [
          'With representatives of which party did the Ili rebels sign the Preliminary Peace Agreement?',
          'Which party was the other side of the Preliminary Peace Agreement with the Ili rebels?',
          'The Preliminary Peace Agreement was signed by the Ili rebels and the representatives of which party?',
        ],
        object: [
          'What did the Ili rebels and the Kuomintang sign in Dihua on 2 January 1946?',
          'What agreement did the Ili rebels make with the Kuomintang in January 1946?',
          'The talks mediated by the Soviet Union led at the start of 1946 to which agreement?',
        ],
      },
    },
    {
      id: 'talks-lasted-80-days',
      kind: 'count',
      what: 'days from the start of the peace talks to the Preliminary Peace Agreement',
      of: 'preliminary-peace-agreement',
      amount: { qualifier: 'exactly', value: 80, unit: 'days' },
      reckoned: { by: 'days', from: 'talks-began-14-october-1945', to: 'preliminary-peace-2-january-1946' },
      text: 'From the start of the talks on 14 October 1945 to the Preliminary Peace Agreement of 2 January 1946 it took eighty days.',
      citations: [
        { source: 'wikipedia', section: 'Military', paragraph: 3 },
        { source: 'wikipedia', section: 'Military', paragraph: 6 },
      ],
      note: 'Reckoned from the two dates; the article does not state the number.',
      stems: {
        amount: [
          'How many days after the first peace talks began was the Preliminary Peace Agreement signed?',
          'How many days of talks, from October 1945 on, led to the Preliminary Peace Agreement of January 1946?',
        ],
      },
    },
    {
      id: 'peace-agreement-6-june-1946',
      kind: 'event',
      event: 'signing-of-the-final-peace-agreement',
      time: '1946-06-06',
      text: 'The peace agreement with Chiang Kai-shek, the settlement that the Kuomintang’s government and the leaders of the republic had negotiated, was signed on 6 June 1946.',
      citations: [
        { source: 'wikipedia', section: 'Military', paragraph: 4 },
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      stems: {
        when: [
          'On what date was the peace agreement with Chiang Kai-shek signed, which reduced the National Army?',
          'On what date was the final peace agreement between the rebels and Chiang Kai-shek signed?',
          'Under a peace agreement the National Army had to be reduced. On what date was this agreement signed?',
        ],
        what: [
          'Which event is dated 6 June 1946?',
          'What took place on 6 June 1946, three weeks before the republic was dissolved?',
        ],
      },
    },
    {
      id: 'final-agreement-with-chiang',
      kind: 'relation',
      subject: 'chiang-kai-shek',
      relation: 'was-the-other-side-of',
      object: 'final-peace-agreement',
      time: '1946-06-06',
      text: 'The peace agreement signed on 6 June 1946 was one with Chiang Kai-shek.',
      citations: [{ source: 'wikipedia', section: 'Military', paragraph: 4 }],
      complete: ['subject'],
      stems: {
        subject: [
          'With whom did the rebels make the peace agreement that was signed on 6 June 1946?',
          'Whose name is given for the other side in the peace agreement of 6 June 1946?',
          'On 6 June 1946 a peace agreement was signed between the rebels and which statesman?',
        ],
      },
    },
    {
      id: 'preliminary-to-final-155-days',
      kind: 'count',
      what: 'days from the Preliminary Peace Agreement to the peace agreement with Chiang Kai-shek',
      of: 'final-peace-agreement',
      amount: { qualifier: 'exactly', value: 155, unit: 'days' },
      reckoned: { by: 'days', from: 'preliminary-peace-2-january-1946', to: 'peace-agreement-6-june-1946' },
      text: 'From the Preliminary Peace Agreement of 2 January 1946 to the peace agreement of 6 June it was 155 days.',
      citations: [
        { source: 'wikipedia', section: 'Military', paragraph: 4 },
        { source: 'wikipedia', section: 'Military', paragraph: 6 },
      ],
      note: 'Reckoned from the two dates; the article does not state the number.',
      stems: {
        amount: [
          'How many days after the Preliminary Peace Agreement was the peace agreement with Chiang Kai-shek signed?',
          'How many days lie between the preliminary peace of January 1946 and the peace agreement of that June?',
        ],
      },
    },
    {
      id: 'dissolved-27-june-1946',
      kind: 'event',
      event: 'dissolution-of-the-republic',
      time: '1946-06-27',
      text: 'On 27 June 1946 the Interim Government passed Resolution 324: the government became the Ili District Council of Xinjiang Province and the republic was dissolved. By “East Turkestan” the resolution meant Xinjiang Province.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
        { source: 'wikipedia', infobox: 'Date End' },
        { source: 'wikipedia', infobox: 'Year End' },
      ],
      stems: {
        when: [
          'On what date did the Interim Government resolve to dissolve the republic?',
          'On what date was Resolution 324 passed?',
          'The Interim Government itself resolved that the republic should end. On what date?',
        ],
      },
    },
    {
      id: 'interim-government-passed-resolution-324',
      kind: 'relation',
      subject: 'interim-government',
      relation: 'passed',
      object: 'resolution-324',
      time: '1946-06-27',
      text: 'Resolution 324, which dissolved the republic, was passed by the Interim Government itself.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which body passed Resolution 324, which dissolved the republic?',
          'By whom was Resolution 324 passed: which government?',
        ],
      },
    },
    {
      id: 'resolution-324-on-the-name',
      kind: 'relation',
      subject: 'resolution-324',
      relation: 'meant-by-the-name-east-turkestan',
      object: 'xinjiang',
      time: '1946-06-27',
      text: 'Where Resolution 324 says “East Turkestan”, it means the province of Xinjiang.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['object'],
      stems: {
        object: [
          'Which province did Resolution 324 mean by the name “East Turkestan”?',
          'In Resolution 324 the name “East Turkestan” denotes a province. Which one?',
        ],
      },
    },
    {
      id: 'resolution-number-324',
      kind: 'relation',
      subject: 'resolution-324',
      relation: 'dissolved',
      object: 'second-east-turkestan-republic',
      time: '1946-06-27',
      text: 'The resolution by which the Interim Government dissolved the republic was Resolution 324.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'By which resolution did the Interim Government dissolve the republic?',
          'Which resolution of June 1946 turned the Interim Government into a district council?',
        ],
      },
    },
    {
      id: 'agreement-to-dissolution-21-days',
      kind: 'count',
      what: 'days from the peace agreement with Chiang Kai-shek to the dissolution of the republic',
      of: 'second-east-turkestan-republic',
      amount: { qualifier: 'exactly', value: 21, unit: 'days' },
      reckoned: { by: 'days', from: 'peace-agreement-6-june-1946', to: 'dissolved-27-june-1946' },
      text: 'From the peace agreement of 6 June 1946 to the dissolution of the republic on 27 June it was twenty-one days.',
      citations: [
        { source: 'wikipedia', section: 'Military', paragraph: 4 },
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      note: 'Reckoned from the two dates; the article does not state the number.',
      stems: {
        amount: [
          'How many days after the peace agreement with Chiang Kai-shek was the republic dissolved?',
          'How many days did the republic still last after the peace agreement of June 1946 had been signed?',
        ],
      },
    },
    {
      id: 'interim-government-became-district-council',
      kind: 'relation',
      subject: 'interim-government',
      relation: 'was-transformed-into',
      object: 'ili-district-council',
      time: '1946-06-27',
      text: 'In June 1946 the Interim Government of the republic was reformed as the Ili District Council.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
        { source: 'wikipedia', section: 'Introduction', paragraph: 2 },
      ],
      complete: ['object'],
      stems: {
        subject: [
          'What body of the republic was turned into the Ili District Council in June 1946?',
          'Which body became the Ili District Council in June 1946?',
          'What had the Ili District Council been before June 1946?',
        ],
        object: [
          'Into which body was the Interim Government turned in June 1946?',
          'As what was the government of the republic reformed in June 1946?',
        ],
      },
    },
    {
      id: 'coalition-formed-1-july',
      kind: 'event',
      event: 'founding-of-the-coalition-government',
      time: '1946-07-01',
      place: 'dihua',
      text: 'The main text dates the establishment of the Coalition Government of Xinjiang Province, in Dihua, to 1 July 1946.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        when: [
          'When was the Coalition Government of Xinjiang Province established?',
          'When was the Coalition Government of Xinjiang Province formed?',
          'What date does the article give for the beginning of Xinjiang’s Coalition Government?',
        ],
        where: [
          'In which city was the Coalition Government of Xinjiang Province established?',
          'Where was the Coalition Government of Xinjiang Province set up in the middle of 1946?',
        ],
        what: [
          'Which event does the main text date to 1 July 1946?',
          'What took place in Dihua on 1 July 1946, by the main text of the article?',
        ],
      },
    },
    {
      id: 'coalition-formed-27-june',
      kind: 'event',
      event: 'founding-of-the-coalition-government',
      time: '1946-06-27',
      text: 'The infobox makes the formation of the Coalition Government the event that ended the republic, and dates it 27 June 1946.',
      citations: [
        { source: 'wikipedia', infobox: 'Event End' },
        { source: 'wikipedia', infobox: 'Date End' },
        { source: 'wikipedia', infobox: 'Year End' },
      ],
    },
    {
      id: 'coalition-formed-june',
      kind: 'event',
      event: 'founding-of-the-coalition-government',
      time: '1946-06',
      place: 'dihua',
      text: 'The introduction places the founding of the Coalition Government, after peace negotiations, in June 1946.',
      citations: [{ source: 'wikipedia', section: 'Introduction', paragraph: 2 }],
    },
    {
      id: 'why-the-coalition-was-formed',
      kind: 'cause',
      because:
        'the leaders of the republic and representatives of the Republic of China had negotiated a peace',
      effect: 'the Coalition Government of Xinjiang Province was established',
      text: 'The Coalition Government of Xinjiang Province was established after the leaders of the republic and representatives of the Republic of China had negotiated a peace.',
      citations: [
        { source: 'wikipedia', section: 'Introduction', paragraph: 2 },
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      stems: {
        why: [
          'What led to the establishment of the Coalition Government of Xinjiang Province?',
          'Out of what did the Coalition Government of Xinjiang Province come about in the middle of 1946?',
        ],
      },
    },
    {
      id: 'council-not-a-government',
      kind: 'relation',
      subject: 'coalition-government',
      relation: 'directly-led',
      object: 'three-districts',
      time: '1946',
      text: 'The Ili District Council was no government: each of the Three Districts was led directly by the Coalition Government of Xinjiang Province, as were the other seven.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which government was to lead the Three Districts directly after the republic had been dissolved?',
          'Since the Ili District Council was not a government, which government led the Three Districts?',
        ],
      },
    },
    {
      id: 'region-kept-its-independence',
      kind: 'relation',
      subject: 'three-districts',
      relation: 'kept-its-political-independence-under',
      object: 'ili-district-council',
      time: '1946-06/..',
      text: 'The introduction says that the region kept its political independence although its government had been reformed as the Ili District Council.',
      citations: [{ source: 'wikipedia', section: 'Introduction', paragraph: 2 }],
    },
    {
      id: 'coalition-three-sides',
      kind: 'count',
      what: 'sides',
      of: 'coalition-government',
      amount: { qualifier: 'exactly', value: 3, unit: 'sides' },
      moment: { time: '1946' },
      text: 'The Coalition Government was put together from three sides. They were the Three Districts, the central government of China, and the Seven Districts, where Uyghurs lived and the revolution was opposed.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        amount: [
          'How many sides made up the Coalition Government of Xinjiang Province?',
          'From how many sides was the Coalition Government of 1946 put together?',
        ],
      },
    },
    {
      id: 'committee-25-members',
      kind: 'count',
      what: 'members',
      of: 'committee-of-the-coalition-government',
      amount: { qualifier: 'exactly', value: 25, unit: 'members' },
      moment: { time: '1946' },
      text: 'The Committee of the Coalition Government had 25 members.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        amount: [
          'How many members did the Committee of the Coalition Government have?',
          'How many people sat on the Committee of the Coalition Government of Xinjiang?',
          'The Coalition Government had a Committee in which three sides were represented. How many members was it made up of?',
        ],
      },
    },
    {
      id: 'committee-7-from-the-central-government',
      kind: 'count',
      what: 'members from the central government',
      of: 'committee-of-the-coalition-government',
      amount: { qualifier: 'exactly', value: 7, unit: 'members' },
      moment: { time: '1946' },
      partOf: 'committee-25-members',
      text: 'On the Committee of the Coalition Government, which had 25 seats, seven members represented the central government of China.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        amount: [
          'How many of the 25 members of the Coalition Government’s Committee came from the central government of China?',
          'How many seats did the central government of China have on the Committee of the Coalition Government?',
        ],
      },
    },
    {
      id: 'committee-8-from-the-three-districts',
      kind: 'count',
      what: 'members from the Three Districts',
      of: 'committee-of-the-coalition-government',
      amount: { qualifier: 'exactly', value: 8, unit: 'members' },
      moment: { time: '1946' },
      partOf: 'committee-25-members',
      text: 'On the Committee of the Coalition Government, which had 25 seats, eight members represented the Three Districts.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        amount: [
          'How many of the 25 members of the Coalition Government’s Committee came from the Three Districts?',
          'How many seats did the Three Districts have on the Committee of the Coalition Government?',
        ],
      },
    },
    {
      id: 'committee-10-from-the-seven-districts',
      kind: 'count',
      what: 'members from the Seven Districts',
      of: 'committee-of-the-coalition-government',
      amount: { qualifier: 'exactly', value: 10, unit: 'members' },
      moment: { time: '1946' },
      partOf: 'committee-25-members',
      text: 'On the Committee of the Coalition Government, which had 25 seats, ten members represented the Seven Districts.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        amount: [
          'How many of the 25 members of the Coalition Government’s Committee came from the Seven Districts?',
          'How many seats did the Seven Districts have on the Committee of the Coalition Government?',
        ],
      },
    },
    {
      id: 'committee-18-from-xinjiang',
      kind: 'count',
      what: 'members from the ten districts',
      of: 'committee-of-the-coalition-government',
      amount: { qualifier: 'exactly', value: 18, unit: 'members' },
      reckoned: {
        by: 'adding',
        facts: ['committee-8-from-the-three-districts', 'committee-10-from-the-seven-districts'],
      },
      text: 'Without the seven who came from the central government, eighteen members sat on the Committee of the Coalition Government. Eight spoke for the Three Districts and ten for the Seven.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      note: 'Reckoned from the numbers of seats; the article does not state the number.',
      stems: {
        amount: [
          'How many members of the Coalition Government’s Committee came from Xinjiang’s districts, the Three and the Seven together?',
          'Without those from the central government, how many members did the Committee of the Coalition Government have?',
        ],
      },
    },
    {
      id: 'xinjiang-ten-districts',
      kind: 'count',
      what: 'districts',
      of: 'xinjiang',
      amount: { qualifier: 'exactly', value: 10, unit: 'districts' },
      moment: { time: '1946' },
      text: 'In 1946 Xinjiang Province was divided into ten districts.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        amount: [
          'Into how many districts was Xinjiang Province divided when the Coalition Government was formed?',
          'How many districts did Xinjiang Province have in 1946?',
        ],
      },
    },
    {
      id: 'xinjiang-three-districts-of-ten',
      kind: 'count',
      what: 'districts that had formed the republic',
      of: 'xinjiang',
      amount: { qualifier: 'exactly', value: 3, unit: 'districts' },
      moment: { time: '1946' },
      partOf: 'xinjiang-ten-districts',
      text: 'Three of the ten districts of Xinjiang, those that had formed the republic, were one side of the Coalition Government.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
    },
    {
      id: 'xinjiang-seven-other-districts',
      kind: 'count',
      what: 'districts treated as one unit in the Coalition Government',
      of: 'xinjiang',
      amount: { qualifier: 'exactly', value: 7, unit: 'districts' },
      moment: { time: '1946' },
      partOf: 'xinjiang-ten-districts',
      text: 'Beside the three that had formed the republic, Xinjiang had seven districts, which the Coalition Government treated as one unit.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 1,
        },
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      stems: {
        amount: [
          'Beside the Three Districts, how many other districts of Xinjiang did the Coalition Government lead?',
          'How many districts, inhabited by Uyghurs and opposed to the revolution, formed one unit in the Coalition Government?',
        ],
      },
    },
    {
      id: 'seven-districts-uyghur',
      kind: 'relation',
      subject: 'uyghurs',
      relation: 'inhabited',
      object: 'seven-districts',
      time: '1946',
      text: 'The Seven Districts are described as inhabited by Uyghurs and as opposed to the revolution.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which people is named as inhabiting the anti-revolutionary Seven Districts?',
          'By which people were the Seven Districts inhabited, according to the account of the Coalition Government?',
          'Which people is said to have lived in the Seven Districts, the side opposed to the revolution?',
        ],
      },
    },
    {
      id: 'seven-districts-against-the-revolution',
      kind: 'relation',
      subject: 'seven-districts',
      relation: 'was-the-anti-revolutionary-side-of',
      object: 'coalition-government',
      time: '1946',
      text: 'The side of the Coalition Government that is called anti-revolutionary was that of the Seven Districts.',
      citations: [
        {
          source: 'wikipedia',
          section: 'Formation of the Coalition Government of Xinjiang Province and dissolution of the ETR',
          paragraph: 2,
        },
      ],
      complete: ['subject'],
      stems: {
        subject: [
          'Which group of districts is called the anti-revolutionary side of the Coalition Government?',
          'Which side of the Coalition Government, treated as one unit, had been against the revolution?',
        ],
      },
    },
  ],
  disputes: [
    {
      id: 'founding-of-the-coalition',
      title: 'When the Coalition Government was formed',
      between: ['coalition-formed-1-july', 'coalition-formed-27-june', 'coalition-formed-june'],
      ask: 'when',
      reading:
        'The main text gives 1 July 1946. The infobox ends the republic on 27 June 1946 with “formation of the Coalition Government”, and the introduction says June 1946. On 27 June the republic dissolved itself; the infobox seems to have drawn the two events together.',
    },
    {
      id: 'end-of-the-republic',
      title: 'What ended the republic',
      between: ['dissolved-27-june-1946', 'coalition-formed-27-june', 'coalition-formed-1-july'],
      reading:
        'By the main text the republic ended with Resolution 324 on 27 June 1946, days before the Coalition Government was formed on 1 July; by the infobox it ended with that formation, on 27 June.',
    },
    {
      id: 'government-or-independence',
      title: 'What the end of the republic changed',
      between: ['council-not-a-government', 'region-kept-its-independence'],
      reading:
        'The main text says that the new council was no government and that the Three Districts were led directly by the Coalition Government; the introduction says that the region kept its political independence. One describes the agreement, the other perhaps what came of it.',
    },
    {
      id: 'why-soviet-aid-ended',
      title: 'Why Soviet aid ended',
      between: ['why-soviet-aid-ceased', 'why-overt-support-ended'],
      ask: 'why',
      reading:
        'The introduction says that the Soviet Union’s wartime alliance with the Republic of China led to the end of its aid; the main text names the treaty of August 1945, by which China made it concessions. The treaty may be the form that the alliance took.',
    },
    {
      id: 'peace-in-two-steps',
      title: 'Which agreement made the peace',
      between: ['preliminary-peace-2-january-1946', 'peace-agreement-6-june-1946'],
      reading:
        'One passage tells of a Preliminary Peace Agreement on 2 January 1946, another of the agreement of 6 June 1946 with Chiang Kai-shek, a third only of a settlement “in June 1946”. They are best read as two steps of one negotiation, the June date meaning the second.',
    },
  ],
} satisfies Chapter
