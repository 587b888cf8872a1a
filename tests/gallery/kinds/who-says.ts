import type { KindSample } from './kind-sample'

export const whoSays: KindSample<'who-says'> = {
  question: {
    kind: 'who-says',
    card: 'telegram-names-ghani:subject',
    pack: { id: 'second-east-turkestan-republic', version: 2 },
    seed: 'telegram-names-ghani:subject who-says gallery 0',
    stem: 'Who says what?',
    keys: ['Liu Bin-Di'],
    claims: [
      {
        fact: 'telegram-names-ghani',
        text: 'Ghani, Fatikh, Akbar, Kurban and Baichurin led the rebels',
        claimant: 'Liu Bin-Di',
      },
      {
        fact: 'turkestan-islamic-government-declared',
        text: 'Elihan Tore declared a “Turkestan Islamic Government”',
        claimant: 'United States consular officials',
      },
    ],
    claimants: ['Liu Bin-Di', 'United States consular officials', 'Soviet historians', 'Deng Liqun'],
  },
  right: { kind: 'who-says', texts: ['Liu Bin-Di', 'United States consular officials'] },
  wrong: { kind: 'who-says', texts: ['United States consular officials', 'Liu Bin-Di'] },
}
