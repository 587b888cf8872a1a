import { bindPack } from '../../lib/fact/bind-pack'
import { army } from './army'
import { background } from './background'
import { economy } from './economy'
import { government } from './government'
import { later } from './later'
import { opposition } from './opposition'
import { organisations } from './organisations'
import { peace } from './peace'
import { people } from './people'
import { places } from './places'
import { population } from './population'
import { rebellion } from './rebellion'
import { republic } from './republic'
import { sariqol } from './sariqol'
import { support } from './support'
import { violence } from './violence'
import { war } from './war'

/** The Second East Turkestan Republic (1944–1946) as a pack. */
export const pack = bindPack(
  {
    format: 'annals-pack/2',
    id: 'second-east-turkestan-republic',
    version: 2,
    title: 'The Second East Turkestan Republic',
    about:
      'A state in the north of Xinjiang from 1944 to 1946: its founding, government, people, army and end.',
    language: 'en',
    first: 'president-tore:who',
    sources: [
      {
        id: 'wikipedia',
        title: 'Second East Turkestan Republic',
        publisher: 'Wikipedia',
        url: 'https://en.wikipedia.org/wiki/Second_East_Turkestan_Republic',
        licence: 'CC BY-SA 4.0',
        read: '2026-11-23',
      },
    ],
  },
  [...people, ...places, ...organisations],
  [
    republic,
    background,
    rebellion,
    government,
    population,
    support,
    army,
    war,
    sariqol,
    violence,
    peace,
    economy,
    opposition,
    later,
  ],
)
