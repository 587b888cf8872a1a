import type { Chapter } from '../../lib/fact/pack'

/** Violence against civilians and prisoners, told soberly and with every side the source names. */
export const violence = {
  topic: {
    id: 'violence',
    title: 'Violence and reprisals',
    about: 'The Ghulja Declaration, and what both sides did to civilians and prisoners.',
  },
  entities: [
    {
      id: 'issuing-of-the-ghulja-declaration',
      type: 'event',
      sort: 'act-of-state',
      name: 'the issuing of the Ghulja Declaration',
    },
    {
      id: 'massacres-of-han-civilians',
      type: 'event',
      sort: 'massacres',
      name: 'the massacres of Han Chinese civilians',
    },
  ],
  facts: [
    {
      id: 'ghulja-declaration-issued',
      kind: 'event',
      event: 'issuing-of-the-ghulja-declaration',
      time: '1945-01-05',
      text: 'The republic issued the Ghulja Declaration on 5 January 1945.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      stems: {
        when: [
          'On what date was the Ghulja Declaration issued?',
          'On what date did the republic publish the Ghulja Declaration?',
          'The Ghulja Declaration followed the founding of the republic by some weeks. What is its date?',
        ],
        what: ['Which event is dated 5 January 1945?', 'What did the republic do on 5 January 1945?'],
      },
    },
    {
      id: 'ghulja-declaration-on-the-soviets',
      kind: 'relation',
      subject: 'ghulja-declaration',
      relation: 'sought-especially-cordial-ties-with',
      object: 'soviet-union',
      time: '1945-01-05',
      text: 'In the Ghulja Declaration the republic said that it would seek especially cordial ties with the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['object'],
      stems: {
        object: [
          'With which state did the Ghulja Declaration say the republic would seek especially cordial ties?',
          'Cordial ties with which state were an aim of the Ghulja Declaration?',
        ],
      },
    },
    {
      id: 'ghulja-declaration-on-the-han',
      kind: 'relation',
      subject: 'ghulja-declaration',
      relation: 'contained-threats-against',
      object: 'han-chinese',
      time: '1945-01-05',
      sensitive: true,
      text: 'The Ghulja Declaration proclaimed that the republic would “sweep away the Han Chinese” and threatened a “blood debt”. Later official proclamations softened this tone, after most civilians of that people in the area had been killed.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['object'],
      stems: {
        object: [
          'Against which people did the Ghulja Declaration of January 1945 contain threats?',
          'Which people was threatened with a “blood debt” in the Ghulja Declaration?',
        ],
      },
    },
    {
      id: 'massacres-mostly-1944-1945',
      kind: 'event',
      event: 'massacres-of-han-civilians',
      time: '1944/1945',
      sensitive: true,
      text: 'Rebels massacred Han Chinese civilians, mostly from 1944 to 1945, especially people connected with the Kuomintang and Sheng Shicai. The Kuomintang for its part tortured, killed and mutilated prisoners from the republic.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      stems: {
        began: [
          'The massacres of Han Chinese civilians took place mostly during a span of two years. In what year did it begin?',
          'From what year did most of the massacres of Han Chinese civilians take place?',
        ],
        ended: [
          'The massacres of Han Chinese civilians took place mostly during a span of two years. In what year did it end?',
          'Until what year did most of the massacres of Han Chinese civilians take place?',
        ],
      },
    },
    {
      id: 'kuomintang-people-targeted',
      kind: 'relation',
      subject: 'massacres-of-han-civilians',
      relation: 'were-aimed-especially-at-people-connected-with',
      object: 'kuomintang',
      time: '1944/1945',
      sensitive: true,
      text: 'The massacres of Han Chinese civilians were aimed above all at people connected with the Kuomintang or with Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['object'],
      stems: {
        object: [
          'People connected with which party were a special target of the massacres of Han Chinese civilians?',
          'Besides the following of Sheng Shicai, people of which party were especially targeted in the massacres?',
        ],
      },
    },
    {
      id: 'shengs-people-targeted',
      kind: 'relation',
      subject: 'massacres-of-han-civilians',
      relation: 'were-aimed-especially-at-the-following-of',
      object: 'sheng-shicai',
      time: '1944/1945',
      sensitive: true,
      text: 'A special target of the massacres, besides people of the Kuomintang, were those connected with Sheng Shicai.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['object'],
      stems: {
        object: [
          'People connected with which former warlord were a special target of the massacres of Han Chinese civilians?',
          'Besides people of the Kuomintang, whose following was especially targeted in the massacres?',
        ],
      },
    },
    {
      id: 'kuomintang-reprisals',
      kind: 'relation',
      subject: 'kuomintang',
      relation: 'tortured-and-killed-prisoners-from',
      object: 'second-east-turkestan-republic',
      time: '1944/1945',
      sensitive: true,
      text: 'In response to the massacres of Han civilians by rebels, the Kuomintang tortured, killed and mutilated prisoners from the republic.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which party’s side answered the massacres by rebels with the torture and killing of prisoners?',
          'Which party’s side tortured and killed prisoners from the republic in response to the massacres?',
        ],
      },
    },
    {
      id: 'why-the-chinese-population-fell',
      kind: 'cause',
      because: 'many were massacred or expelled',
      effect: 'the ethnic Chinese population of the three districts was reduced',
      sensitive: true,
      text: 'When the rebels had taken the three districts, massacre and expulsion reduced the ethnic Chinese population of the region.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 3 }],
      stems: {
        why: [
          'What reduced the ethnic Chinese population of the three districts after the rebels had taken them?',
          'Why were there fewer ethnic Chinese in the three districts after the rebels had taken control?',
        ],
      },
    },
    {
      id: 'han-barred-from-weapons',
      kind: 'relation',
      subject: 'han-chinese',
      relation: 'were-barred-from-owning-weapons-in',
      object: 'second-east-turkestan-republic',
      sensitive: true,
      text: 'In territory of the republic such as Ghulja repressive measures were taken: Han Chinese were barred from owning weapons, and a secret police of the Soviet kind was at work.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['subject'],
      stems: {
        subject: [
          'Which people was barred from owning weapons in places such as Ghulja?',
          'In territory of the republic one people might not own weapons. Which people?',
        ],
      },
    },
    {
      id: 'secret-police-soviet-style',
      kind: 'relation',
      subject: 'soviet-union',
      relation: 'gave-the-model-for-the-secret-police-of',
      object: 'second-east-turkestan-republic',
      text: 'In places it controlled, such as Ghulja, the republic ran a secret police in the style of the Soviet Union.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 5 }],
      complete: ['subject'],
      stems: {
        subject: [
          'On the model of which state was the secret police in Ghulja run?',
          'In the style of which state did the republic operate a secret police?',
          'The republic’s secret police was modelled on that of which state?',
        ],
      },
    },
    {
      id: 'ili-rebels-against-tajiks',
      kind: 'relation',
      subject: 'ili-rebels',
      relation: 'destroyed-crops-and-butchered-livestock-of',
      object: 'tajiks',
      sensitive: true,
      text: 'Driven from the southern oases, the Ili rebels butchered livestock and destroyed crops of the Tajiks. They did the same to the Kyrgyz, and moved aggressively against both.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 9 }],
      complete: ['object'],
      stems: {
        object: [
          'Which people suffered the destruction of its livestock and crops by Ili rebels driven from the oases?',
          'Whose livestock and crops did the Ili rebels destroy after they had been driven from the oases: which people’s?',
        ],
      },
    },
    {
      id: 'ili-rebels-against-kyrgyz',
      kind: 'relation',
      subject: 'ili-rebels',
      relation: 'destroyed-crops-and-butchered-livestock-of',
      object: 'kyrgyz',
      sensitive: true,
      text: 'The Kyrgyz of Xinjiang, like the Tajiks, had livestock butchered and crops destroyed by the Ili rebels.',
      citations: [{ source: 'wikipedia', section: 'Rebellion', paragraph: 9 }],
    },
  ],
  disputes: [],
} satisfies Chapter
