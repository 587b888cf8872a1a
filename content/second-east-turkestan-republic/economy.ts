import type { Chapter } from '../../lib/fact/pack'

/** Revenue, exports and debts of the republic. */
export const economy = {
  topic: { id: 'economy', title: 'Economy', about: 'Revenue, exports, debts and the means to meet them.' },
  entities: [
    {
      id: 'budget-of-1946',
      type: 'document',
      sort: 'budget',
      name: 'the national budget of 1946',
      names: ['1946 budget', '1946 national budget'],
    },
    { id: 'han-chinese-property', type: 'thing', sort: 'property', name: 'Han Chinese property' },
  ],
  facts: [
    {
      id: 'largest-revenue-soviet-trade',
      kind: 'relation',
      subject: 'trade-with-the-soviet-union',
      relation: 'was-the-largest-source-of-revenue-in',
      object: 'budget-of-1946',
      time: '1946',
      text: 'By the national budget of 1946, trade with the Soviet Union was the largest source of revenue of the republic.',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      complete: ['subject'],
      stems: { subject: ['What was the largest source of revenue in the national budget of 1946?'] },
    },
    {
      id: 'main-trading-partner',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'was-the-main-trading-partner-of',
      object: 'second-east-turkestan-republic',
      time: '1946',
      text: 'It was trade with the Soviet Union that brought the republic more revenue than anything else, by its budget of 1946.',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Trade with which state was the largest source of revenue in the republic’s budget of 1946?',
        ],
      },
    },
    {
      id: 'largest-export-oil',
      kind: 'relation',
      subject: 'oil',
      relation: 'was-the-largest-export-of',
      object: 'second-east-turkestan-republic',
      text: 'The largest export of the republic was oil; livestock and other goods were exported too.',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'What was the largest export of the republic?',
          'Which good did the republic export most of all?',
        ],
      },
    },
    {
      id: 'oil-from-maytag',
      kind: 'relation',
      subject: 'oil',
      relation: 'came-from',
      object: 'dushanzi-oil-fields',
      text: 'The oil that the republic exported came from the Maytag oil fields (Maytag is another name for Dushanzi).',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      complete: ['object'],
      stems: { object: ['From which oil fields did the oil come that the republic exported?'] },
    },
    {
      id: 'livestock-exported',
      kind: 'relation',
      subject: 'livestock',
      relation: 'was-exported-besides-oil-by',
      object: 'second-east-turkestan-republic',
      text: 'Besides oil, local people exported livestock and other goods.',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      stems: { subject: ['What is named, besides oil, among the exports of the republic?'] },
    },
    {
      id: 'debts-to-the-soviet-union',
      kind: 'relation',
      subject: 'second-east-turkestan-republic',
      relation: 'owed-massive-debts-to',
      object: 'soviet-union',
      text: 'The republic ran up massive debts to the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      complete: ['object'],
      stems: { object: ['To which state did the republic owe massive debts?'] },
    },
    {
      id: 'why-other-sources-of-income',
      kind: 'cause',
      because: 'the region had no industry yet, while military spending was exorbitant and debts were large',
      effect:
        'the authorities turned to confiscation, heavy taxes, bonds, paper money, collections and fines',
      sensitive: true,
      text: 'With no industry in the region, exorbitant military spending and large debts, the authorities confiscated Han Chinese property, imposed heavy taxes, issued deficit bonds and paper money, collected donations, and levied fines for unpaid and forced labour.',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      stems: {
        why: [
          'Why did the authorities of the republic turn to confiscation, heavy taxes, deficit bonds and fines?',
        ],
      },
    },
    {
      id: 'ninth-resolution-on-property',
      kind: 'relation',
      subject: 'ninth-resolution',
      relation: 'justified-the-expropriation-of',
      object: 'han-chinese-property',
      sensitive: true,
      text: 'The government justified taking Han Chinese property by its ninth resolution, which accused the Han Chinese of having robbed the native people of their wealth; the resolution’s own words are “tyranny of the Han Chinese government”.',
      citations: [{ source: 'wikipedia', section: 'Economy', paragraph: 1 }],
      complete: ['subject'],
      stems: {
        subject: [
          'By which resolution did the government justify the expropriation of Han Chinese property?',
        ],
      },
    },
  ],
  disputes: [],
} satisfies Chapter
