import { benchBrowser } from './browser'
import { benchFacts } from './facts'
import { benchKilled } from './killed'
import { print } from './measure'
import { benchProgress } from './progress'
import { benchQuestions } from './questions'
import { benchReviews } from './reviews'

const BENCHES = {
  facts: benchFacts,
  questions: benchQuestions,
  reviews: benchReviews,
  progress: benchProgress,
}

/** `npm run bench`, or one part of it: `npm run bench -- reviews`. The parts that need a browser run only when they are asked for. */
const asked = process.argv.slice(2)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${name}`)
  print(bench())
}
if (asked.includes('browser')) {
  console.log('\nbrowser')
  print(await benchBrowser())
}
if (asked.includes('killed')) {
  console.log('\nkilled')
  await benchKilled()
}
