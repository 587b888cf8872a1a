import { lookUp } from '../lib/fact/lookup'
import { packSchema } from '../lib/fact/pack'
import { parsePack } from '../lib/fact/parse-pack'
import { RULES } from '../lib/fact/rules'
import { syntheticPack } from './bench/synthetic-pack'

const pack: unknown = JSON.parse(JSON.stringify(syntheticPack(Number(process.argv[2] ?? 10000), 1)))
console.log(JSON.stringify(pack).length)
const ts: number[] = []
for (let i = 0; i < 25; i++) {
  const t = performance.now()
  const r = parsePack(pack)
  ts.push(performance.now() - t)
  if (!r.ok && i == 0) {
    console.log(r.problems.length)
    const seen = new Map<string, any>()
    for (const p of r.problems) {
      const k = p.what
        .replace(/"[^"]*"/g, 'X')
        .replace(/\d+/g, '#')
        .slice(0, 60)
      seen.set(k, [(seen.get(k)?.[0] ?? 0) + 1, p])
    }
    console.log([...seen])
  }
}
console.log('parse', ts.map((x) => x.toFixed(0)).join(' '))
const P = packSchema.parse(pack)
const lk = lookUp(P)
{
  const t = performance.now()
  for (let i = 0; i < 10; i++) packSchema.safeParse(pack)
  console.log('zod', ((performance.now() - t) / 10).toFixed(1))
}
{
  const t = performance.now()
  for (let i = 0; i < 10; i++) lookUp(P)
  console.log('lookup', ((performance.now() - t) / 10).toFixed(1))
}
for (const r of RULES) {
  const t = performance.now()
  for (let i = 0; i < 10; i++) r.check(P, lk)
  console.log(r.name, ((performance.now() - t) / 10).toFixed(1))
}
