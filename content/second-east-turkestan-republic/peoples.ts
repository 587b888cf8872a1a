import type { Entity } from '../../lib/fact/pack'

/**
 * Peoples of the article. Groups that overlap with a people (White Russians are Russians, Kazakhs are Turkic) have a
 * sort of their own, so that one is never a wrong option for the other.
 */
export const peoples = [
  {
    id: 'uyghurs',
    type: 'people',
    sort: 'people',
    name: 'Uyghurs',
    adjective: 'Uyghur',
    names: ['Uighurs', 'Uygurs'],
  },
  {
    id: 'kazakhs',
    type: 'people',
    sort: 'people',
    name: 'Kazakhs',
    adjective: 'Kazakh',
    names: ['Kazaks', 'Qazaqs'],
  },
  { id: 'uzbeks', type: 'people', sort: 'people', name: 'Uzbeks', adjective: 'Uzbek', names: ['Ozbeks'] },
  { id: 'tatars', type: 'people', sort: 'people', name: 'Tatars', adjective: 'Tatar', names: ['Tartars'] },
  {
    id: 'mongols',
    type: 'people',
    sort: 'people',
    name: 'Mongols',
    adjective: 'Mongol',
    names: ['Mongolians'],
  },
  { id: 'russians', type: 'people', sort: 'people', name: 'Russians', adjective: 'Russian' },
  {
    id: 'kyrgyz',
    type: 'people',
    sort: 'people',
    name: 'Kyrgyz',
    adjective: 'Kyrgyz',
    names: ['Kirghiz', 'Kirgiz'],
  },
  {
    id: 'tajiks',
    type: 'people',
    sort: 'people',
    name: 'Tajiks',
    adjective: 'Tajik',
    names: ['Sariqoli Tajiks', 'Sarikoli Tajiks', 'Tajiks of China', 'Tadjiks'],
  },
  {
    id: 'xibe',
    type: 'people',
    sort: 'people',
    name: 'Xibe',
    adjective: 'Xibe',
    names: ['Sibo', 'Sibe', 'Xibo'],
  },
  {
    id: 'hui',
    type: 'people',
    sort: 'people',
    name: 'Hui',
    adjective: 'Hui',
    names: ['Tungans', 'Tungan', 'Dungans', 'Chinese Muslims'],
  },
  {
    id: 'han-chinese',
    type: 'people',
    sort: 'people',
    name: 'Han Chinese',
    adjective: 'Han Chinese',
    names: ['Han', 'ethnic Chinese'],
  },
  {
    id: 'white-russians',
    type: 'people',
    sort: 'community',
    name: 'White Russians',
    adjective: 'White Russian',
    names: ['White émigrés'],
    gloss: 'Russians of Xinjiang who were not communists',
  },
  {
    id: 'russian-settlers',
    type: 'people',
    sort: 'community',
    name: 'Russian settlers',
    gloss: 'Russians settled in Xinjiang since the 19th century',
  },
  {
    id: 'turkic-peoples',
    type: 'people',
    sort: 'family-of-peoples',
    name: 'Turkic peoples',
    adjective: 'Turkic',
  },
] satisfies Entity[]
