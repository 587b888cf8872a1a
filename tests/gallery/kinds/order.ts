import type { KindSample } from './kind-sample'

export const order: KindSample<'order'> = {
  question: {
    kind: 'order',
    card: 'newspaper-launched-17-november:when',
    pack: { id: 'second-east-turkestan-republic', version: 1 },
    seed: 'newspaper-launched-17-november:when order gallery 0',
    stem: 'In which order did these happen, the earliest first?',
    keys: [
      'Removal of Sheng Shicai from Xinjiang; Sending of Liu Bin-Di’s telegram; Launch of the newspaper Azat Sherkiy Turkistan; Sending of Ma Bufang with his cavalry to Dihua',
    ],
    others: ['telegram-sent-4-october:when', 'ma-bufang-sent-1945:when', 'sheng-removed-august-1944:when'],
    events: [
      {
        card: 'newspaper-launched-17-november:when',
        text: 'Launch of the newspaper Azat Sherkiy Turkistan',
        date: '17 November 1944',
      },
      {
        card: 'telegram-sent-4-october:when',
        text: 'Sending of Liu Bin-Di’s telegram',
        date: '4 October 1944',
      },
      {
        card: 'ma-bufang-sent-1945:when',
        text: 'Sending of Ma Bufang with his cavalry to Dihua',
        date: '1945',
      },
      {
        card: 'sheng-removed-august-1944:when',
        text: 'Removal of Sheng Shicai from Xinjiang',
        date: 'August 1944',
      },
    ],
    right: [
      'Removal of Sheng Shicai from Xinjiang',
      'Sending of Liu Bin-Di’s telegram',
      'Launch of the newspaper Azat Sherkiy Turkistan',
      'Sending of Ma Bufang with his cavalry to Dihua',
    ],
  },
  right: {
    kind: 'order',
    texts: [
      'Removal of Sheng Shicai from Xinjiang',
      'Sending of Liu Bin-Di’s telegram',
      'Launch of the newspaper Azat Sherkiy Turkistan',
      'Sending of Ma Bufang with his cavalry to Dihua',
    ],
  },
  wrong: {
    kind: 'order',
    texts: [
      'Sending of Liu Bin-Di’s telegram',
      'Launch of the newspaper Azat Sherkiy Turkistan',
      'Sending of Ma Bufang with his cavalry to Dihua',
      'Removal of Sheng Shicai from Xinjiang',
    ],
  },
}
