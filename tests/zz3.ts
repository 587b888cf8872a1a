import { matcherOf } from '../lib/fact/matcher'
import { packSchema } from '../lib/fact/pack'
import { syntheticPack } from './bench/synthetic-pack'
const pack: unknown = JSON.parse(JSON.stringify(syntheticPack(10000, 1)))
const m = matcherOf(packSchema)
const ts:number[]=[]
for (let i=0;i<25;i++){ const t=performance.now(); const r=m(pack); ts.push(performance.now()-t); if(!r) console.log('NO')}
console.log(ts.map(x=>x.toFixed(0)).join(' '))
