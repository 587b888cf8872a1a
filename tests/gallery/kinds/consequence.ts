import type { KindSample } from './kind-sample'

export const consequence: KindSample<'consequence'> = {
  question: {
    kind: 'consequence',
    card: 'why-the-offensive-was-cancelled:why',
    pack: { id: 'second-east-turkestan-republic', version: 2 },
    seed: 'why-the-offensive-was-cancelled:why consequence gallery 0',
    stem: 'Why was the rebels’ offensive on Dihua called off?',
    keys: ['Moscow put pressure on the rebel leaders, who agreed to begin peace talks'],
    options: [
      {
        text: 'Stalin refused to deal with Sheng Shicai and passed on his letter',
        right: false,
        really: 'The Kuomintang removed Sheng Shicai because Stalin had passed on his confidential letter.',
      },
      { text: 'Moscow put pressure on the rebel leaders, who agreed to begin peace talks', right: true },
      {
        text: 'The National Army withdrew from Aksu and opened the road to Kashgar',
        right: false,
        really: 'The Kuomintang could send troops south because the National Army had withdrawn from Aksu.',
      },
      {
        text: 'The troops sent to the Ili region arrived too late',
        right: false,
        really: 'Liu Bin-Di’s mission failed because his troops arrived too late.',
      },
    ],
    steps: [],
    right: [],
  },
  right: {
    kind: 'consequence',
    texts: ['Moscow put pressure on the rebel leaders, who agreed to begin peace talks'],
  },
  wrong: { kind: 'consequence', texts: ['The troops sent to the Ili region arrived too late'] },
}
