import type { CardId } from '../../../card/card'
import type { Common } from '../question-parts'

/** Shares of one whole, in percent. `rest` is what the named ones leave of it. */
export type Bar = { card: CardId; name: string; percent: number }

export type ShareChartQuestion = Common & { kind: 'share-chart'; whole: string; bars: Bar[]; rest: number }

/** A percentage for each bar. */
export type ShareChartAnswer = { kind: 'share-chart'; percents: number[] }
