import type { Chapter } from '../../lib/fact/pack'

export const population = {
  topic: {
    id: 'population',
    title: 'The population',
    about: 'How many people lived in the republic at the end of 1944, and the shares of Kazakhs and Uyghurs.',
  },
  entities: [],
  facts: [
    {
      id: 'population-1944',
      kind: 'count',
      what: 'people',
      of: 'second-east-turkestan-republic',
      amount: { qualifier: 'exactly', value: 705168, unit: 'people' },
      moment: { time: '1944', words: 'at the end of 1944' },
      text: 'At the end of 1944 the republic had 705,168 inhabitants. The infobox gives the same figure as an estimate.',
      citations: [
        { source: 'wikipedia', section: 'Demographics', paragraph: 1 },
        { source: 'wikipedia', infobox: 'Population Estimate' },
        { source: 'wikipedia', infobox: 'Population Estimate Year' },
      ],
      stems: {
        amount: [
          'What was the total population of the republic at the end of 1944?',
          'How many people lived in the Second East Turkestan Republic at the end of 1944?',
        ],
      },
    },
    {
      id: 'kazakhs-1944',
      kind: 'count',
      what: 'Kazakhs',
      of: 'second-east-turkestan-republic',
      amount: { qualifier: 'exactly', value: 367204, unit: 'people' },
      moment: { time: '1944', words: 'at the end of 1944' },
      partOf: 'population-1944',
      text: 'Kazakhs numbered 367,204 in the republic at the end of 1944.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      stems: {
        amount: [
          'How many Kazakhs lived in the republic at the end of 1944?',
          'What was the number of Kazakhs in the Second East Turkestan Republic at the end of 1944?',
        ],
      },
    },
    {
      id: 'uyghurs-1944',
      kind: 'count',
      what: 'Uyghurs',
      of: 'second-east-turkestan-republic',
      amount: { qualifier: 'exactly', value: 178527, unit: 'people' },
      moment: { time: '1944', words: 'at the end of 1944' },
      partOf: 'population-1944',
      text: 'Uyghurs numbered 178,527 in the republic at the end of 1944.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      stems: {
        amount: [
          'How many Uyghurs lived in the republic at the end of 1944?',
          'What was the number of Uyghurs in the Second East Turkestan Republic at the end of 1944?',
        ],
      },
    },
    {
      id: 'share-kazakhs',
      kind: 'share',
      people: 'kazakhs',
      of: 'second-east-turkestan-republic',
      percent: { qualifier: 'exactly', value: 52.1, unit: '%' },
      moment: { time: '1944', words: 'at the end of 1944' },
      text: 'Kazakhs were 52.1% of the republic’s population at the end of 1944; the introduction rounds this to more than half.',
      citations: [
        { source: 'wikipedia', section: 'Demographics', paragraph: 1 },
        { source: 'wikipedia', section: 'Introduction', paragraph: 2 },
      ],
      stems: {
        percent: [
          'What share of the republic’s population were Kazakhs at the end of 1944?',
          'What percentage of the people of the Second East Turkestan Republic were Kazakhs at the end of 1944?',
        ],
        people: [
          'Which people made up over half of the republic’s population?',
          'Which people made up 52.1% of the population of the Second East Turkestan Republic at the end of 1944?',
        ],
      },
    },
    {
      id: 'share-uyghurs',
      kind: 'share',
      people: 'uyghurs',
      of: 'second-east-turkestan-republic',
      percent: { qualifier: 'exactly', value: 25.3, unit: '%' },
      moment: { time: '1944', words: 'at the end of 1944' },
      text: 'Uyghurs were 25.3% of the republic’s population at the end of 1944.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      stems: {
        percent: [
          'What share of the republic’s population were Uyghurs at the end of 1944?',
          'What percentage of the people of the Second East Turkestan Republic were Uyghurs at the end of 1944?',
        ],
        people: [
          'Which people made up 25.3% of the population of the Second East Turkestan Republic at the end of 1944?',
          'Which people were 25.3% of the republic’s inhabitants at the end of 1944?',
        ],
      },
    },
    {
      id: 'share-kazakhs-altay',
      kind: 'share',
      people: 'kazakhs',
      of: 'altay-district',
      percent: { qualifier: 'exactly', value: 84.6, unit: '%' },
      moment: { time: '1944', words: 'at the end of 1944' },
      text: 'In Altay District Kazakhs were 84.6% of the population, a higher share than in either of the other two districts.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      stems: {
        percent: [
          'What share of the population of Altay District were Kazakhs?',
          'What percentage of the people of Altay District were Kazakhs?',
        ],
        people: [
          'Which people made up 84.6% of the population of Altay District?',
          'Which people were 84.6% of the inhabitants of Altay District?',
        ],
      },
    },
    {
      id: 'share-uyghurs-ili',
      kind: 'share',
      people: 'uyghurs',
      of: 'ili-district',
      percent: { qualifier: 'exactly', value: 35.1, unit: '%' },
      moment: { time: '1944', words: 'at the end of 1944' },
      text: 'In Ili District Uyghurs were 35.1% of the population, a higher share than in either of the other two districts.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      stems: {
        percent: [
          'What share of the population of Ili District were Uyghurs?',
          'What percentage of the people of Ili District were Uyghurs?',
        ],
        people: [
          'Which people made up 35.1% of the population of Ili District?',
          'Which people were 35.1% of the inhabitants of Ili District?',
        ],
      },
    },
    {
      id: 'share-kazakhs-ili',
      kind: 'share',
      people: 'kazakhs',
      of: 'ili-district',
      percent: { qualifier: 'exactly', value: 44.7, unit: '%' },
      moment: { time: '1944', words: 'at the end of 1944' },
      text: 'In Ili District Kazakhs were 44.7% of the population: the largest group, though less than half.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      stems: {
        percent: [
          'What share of the population of Ili District were Kazakhs?',
          'What percentage of the people of Ili District were Kazakhs?',
        ],
        people: [
          'Which people made up 44.7% of the population of Ili District?',
          'Which people were 44.7% of the inhabitants of Ili District?',
        ],
      },
    },
    {
      id: 'plurality-in-ili',
      kind: 'relation',
      subject: 'kazakhs',
      relation: 'largest-group-in',
      object: 'ili-district',
      text: 'Although Ili District had the highest share of Uyghurs, its largest group was the Kazakhs.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which people formed the largest group in Ili District, though less than half of its population?',
          'Which people had a plurality in Ili District?',
        ],
      },
    },
    {
      id: 'highest-share-of-kazakhs-altay',
      kind: 'relation',
      subject: 'altay-district',
      relation: 'district-with-the-highest-share-of',
      object: 'kazakhs',
      text: 'Of the three districts, Altay had the highest percentage of Kazakhs.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which district of the republic had the highest percentage of Kazakhs?',
          'In which of the republic’s districts did Kazakhs make up a larger share of the population than in the others?',
        ],
      },
    },
    {
      id: 'highest-share-of-uyghurs-ili',
      kind: 'relation',
      subject: 'ili-district',
      relation: 'district-with-the-highest-share-of',
      object: 'uyghurs',
      text: 'Of the three districts, Ili had the highest percentage of Uyghurs.',
      citations: [{ source: 'wikipedia', section: 'Demographics', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which district of the republic had the highest percentage of Uyghurs?',
          'In which of the republic’s districts did Uyghurs make up a larger share of the population than in the others?',
        ],
      },
    },
  ],
  disputes: [],
} satisfies Chapter
