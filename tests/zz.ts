import { pack } from '../content/second-east-turkestan-republic/index'
import { parsePack } from '../lib/fact/parse-pack'
import { formatProblem } from '../lib/fact/problem'
const r = parsePack(pack, t => t+'.ts')
if (!r.ok) { for (const p of r.problems) console.log(formatProblem(p)); console.log(r.problems.length) } else console.log('ok')
