import { indexPack } from '@/lib/card/pack-index'
import { askQuestion, kindsFor } from '@/lib/question/ask'
import { judge } from '@/lib/question/judge'
import { KINDS } from '@/lib/question/question'
import { syntheticPack } from './bench/synthetic-pack'

const run = (size: number) => {
  const pack = syntheticPack(size, 1)
  const t0 = performance.now()
  const index = indexPack(pack)
  const t1 = performance.now()
  const row: any = { size, cards: index.cards.length, index: (t1 - t0).toFixed(1) }
  for (const kind of KINDS) {
    const t = performance.now()
    const cards = index.cards.filter((c) => kindsFor(index, c).includes(kind))
    const warm = performance.now() - t
    if (!cards.length) continue
    const n = 60000
    for (let i = 0; i < 5000; i++) askQuestion(index, cards[i % cards.length]!, kind, String(i))
    const a = performance.now()
    for (let i = 0; i < n; i++) askQuestion(index, cards[i % cards.length]!, kind, String(i))
    const b = performance.now()
    const qs = cards.slice(0, 2000).map((c, i) => askQuestion(index, c, kind, String(i)))
    const j0 = performance.now()
    for (let i = 0; i < n; i++) {
      const q = qs[i % qs.length]!
      judge(index, q, q.keys[0])
    }
    const j1 = performance.now()
    row[kind] =
      `${Math.round((n / (b - a)) * 1000)}/s judge ${Math.round((n / (j1 - j0)) * 1000)}/s suits ${warm.toFixed(0)}ms`
  }
  console.log(JSON.stringify(row, null, 1))
}
for (const s of (process.argv[2] ?? '300').split(',').map(Number)) run(s)
