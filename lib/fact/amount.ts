import type { Amount } from './pack'

/** Formats as `705,168` or `52.1`: commas between thousands, a point before decimals. */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return (value < 0 ? '−' : '') + (decimals === undefined ? grouped : `${grouped}.${decimals}`)
}

function withUnit(number: string, unit: string): string {
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}

/** Formats an amount with its qualifier: `around 60,000 soldiers`, `25,000 to 30,000 soldiers`, `52.1%`. */
export function formatAmount(amount: Amount): string {
  switch (amount.qualifier) {
    case 'exactly':
      return withUnit(formatNumber(amount.value), amount.unit)
    case 'around':
    case 'over':
    case 'up to':
      return `${amount.qualifier} ${withUnit(formatNumber(amount.value), amount.unit)}`
    case 'between':
      return withUnit(`${formatNumber(amount.from)} to ${formatNumber(amount.to)}`, amount.unit)
    case 'vague':
      return `${amount.words} ${amount.unit}`
  }
}

/** Reach of "around" to either side, as a fraction of the value. */
export const AROUND = 0.1

/** Returns the lowest and highest value an amount may mean; undefined if the source gives only words. */
export function amountSpan(amount: Amount): [low: number, high: number] | undefined {
  switch (amount.qualifier) {
    case 'exactly':
      return [amount.value, amount.value]
    case 'around':
      return [amount.value * (1 - AROUND), amount.value * (1 + AROUND)]
    case 'over':
      return [amount.value, Number.POSITIVE_INFINITY]
    case 'up to':
      return [0, amount.value]
    case 'between':
      return [amount.from, amount.to]
    case 'vague':
      return undefined
  }
}
