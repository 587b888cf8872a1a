import { expect, test } from 'vitest'
import { runSteps, type Step, tableOf } from '@/lib/cli/steps.mjs'

const script = (code: string): string[] => [process.execPath, '-e', code]
const failing = script('console.log("what is wrong"); process.exitCode = 3')

/** Runs steps, and gives how each ended with all that was said. */
async function told(steps: Record<string, Step>) {
  const said: string[] = []
  const ended = await runSteps(steps, (text) => said.push(text))
  return { ends: Object.fromEntries(ended.map(({ name, end }) => [name, end])), ended, said }
}

test('a step that needs a failed one is left out, and so is what needs it; others run', async () => {
  const { ends, said } = await told({
    third: { command: script(''), needs: ['second'] },
    second: { command: script(''), needs: ['first'] },
    first: { command: failing },
    beside: { command: script('') },
    later: { command: script(''), after: ['first'] },
  })
  expect(ends).toEqual({
    third: 'left out',
    second: 'left out',
    first: 'failed',
    beside: 'passed',
    later: 'passed',
  })
  expect(said.find((text) => text.includes('first'))).toMatch(/failed in \d+ s\nwhat is wrong\n$/)
})

test('steps run side by side, each starts after those it waits for, and none is heard in another', async () => {
  const slow = (name: string) =>
    script(`console.log('${name} 1'); setTimeout(() => console.error('${name} 2'), 300)`)
  const { said } = await told({
    last: { command: slow('last'), needs: ['one'], after: ['other'] },
    one: { command: slow('one') },
    other: { command: slow('other') },
  })
  expect(said.map((text) => text.trim().split('\n').slice(1))).toEqual(
    expect.arrayContaining([
      ['one 1', 'one 2'],
      ['other 1', 'other 2'],
    ]),
  )
  expect(said.at(-1)).toContain('last 1\nlast 2\n')
})

test('a program that is not there, or that a signal ends, has failed', async () => {
  const { ends } = await told({
    absent: { command: ['/no/such/program'] },
    killed: { command: script('process.kill(process.pid, "SIGKILL")') },
  })
  expect(ends).toEqual({ absent: 'failed', killed: 'failed' })
})

test.runIf(process.platform === 'linux')(
  'the processor time is the step’s, with that of its children',
  async () => {
    const busy = 'while (process.cpuUsage().user < 400_000) for (let i = 0; i < 1e6; i += 1);'
    const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`
    const { ended } = await told({ busy: { command: script(nested) } })
    expect(ended[0]?.cpu).toBeGreaterThan(0.4)
  },
)

test('the table has a line for each step', () => {
  const lines = tableOf([
    { name: 'a', end: 'passed', wall: 12.4, cpu: 20.6 },
    { name: 'longer', end: 'left out', wall: 0, cpu: null },
  ]).split('\n')
  expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
    ['a', '12 s', '21 s CPU', 'passed'],
    ['longer', '0 s', 'left out'],
  ])
})
