/**
 * FSRS-6 once more, from its published formulas (the "The Algorithm" page of the open-spaced-repetition wiki), written
 * without ts-fsrs. Symbols are the page's: S stability, D difficulty, R retrievability, G rating, t days elapsed.
 */
export type Strength = { S: number; D: number }

export const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

const w = (weights: readonly number[], i: number): number => weights[i] ?? Number.NaN
const clamp = (x: number, least: number, most: number): number => Math.min(Math.max(x, least), most)

export function recall(t: number, S: number, weights = W): number {
  const decay = -w(weights, 20)
  const factor = 0.9 ** (1 / decay) - 1
  return (1 + (factor * t) / S) ** decay
}

export function interval(S: number, retention: number, weights = W): number {
  const decay = -w(weights, 20)
  const factor = 0.9 ** (1 / decay) - 1
  return (S / factor) * (retention ** (1 / decay) - 1)
}

export function first(G: number, weights = W): Strength {
  return { S: Math.max(w(weights, G - 1), 0.1), D: clamp(firstDifficulty(G, weights), 1, 10) }
}

function firstDifficulty(G: number, weights: readonly number[]): number {
  return w(weights, 4) - Math.exp(w(weights, 5) * (G - 1)) + 1
}

export function after({ S, D }: Strength, t: number, G: number, weights = W): Strength {
  return { S: clamp(nextStability(S, D, t, G, weights), 0.001, 36500), D: nextDifficulty(D, G, weights) }
}

function nextStability(S: number, D: number, t: number, G: number, weights: readonly number[]): number {
  const v = (i: number): number => w(weights, i)
  if (t === 0) {
    const growth = Math.exp(v(17) * (G - 3 + v(18))) * S ** -v(19)
    return S * (G >= 2 ? Math.max(1, growth) : growth)
  }
  const R = recall(t, S, [...weights])
  if (G === 1) {
    const forgotten = v(11) * D ** -v(12) * ((S + 1) ** v(13) - 1) * Math.exp(v(14) * (1 - R))
    return Math.min(forgotten, S / Math.exp(v(17) * v(18)))
  }
  const bonus = (G === 2 ? v(15) : 1) * (G === 4 ? v(16) : 1)
  return S * (1 + Math.exp(v(8)) * (11 - D) * S ** -v(9) * (Math.exp(v(10) * (1 - R)) - 1) * bonus)
}

function nextDifficulty(D: number, G: number, weights: readonly number[]): number {
  const damped = D - w(weights, 6) * (G - 3) * ((10 - D) / 9)
  return clamp(w(weights, 7) * firstDifficulty(4, weights) + (1 - w(weights, 7)) * damped, 1, 10)
}
