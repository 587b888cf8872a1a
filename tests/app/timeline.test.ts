import { describe, expect, it } from 'vitest'
import { dotPath, layOut, SCALES } from '@/app/today/timeline-layout'
import { timelineOf } from '@/app/today/timeline-view'
import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'

const index = indexPack(pack)
const view = timelineOf(index)

describe('the timeline', () => {
  it('has a ring for every dated fact that is asked and not sensitive', () => {
    const dated = pack.facts.filter(
      (fact) => index.cardsOf.has(fact.id) && 'time' in fact && fact.time !== undefined && !fact.sensitive,
    )
    const shown = [...view.columns, ...view.yearly].flatMap(({ facts }) => facts)
    expect(shown.toSorted()).toEqual(dated.map(({ id }) => id).toSorted())
  })

  it('draws the years of the republic month by month and the others whole', () => {
    const months = view.columns.filter(({ month }) => month > 0).map(({ year }) => year)
    expect([...new Set(months)]).toEqual(expect.arrayContaining([1944, 1945, 1946]))
    expect(view.columns.filter(({ year }) => year === 1933)).toHaveLength(1)
  })

  it.each(SCALES)('keeps all rings apart and within the picture ($name)', (scale) => {
    const { dots, width, height } = layOut(view, scale)
    for (const [i, a] of dots.entries()) {
      expect(a.x >= scale.ring && a.x <= width - scale.ring && a.y >= scale.ring && a.y <= height).toBe(true)
      for (const b of dots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(scale.ring * 2)
    }
  })

  it.each(SCALES)('puts each landmark’s number over its column ($name)', (scale) => {
    const { flags, width } = layOut(view, scale)
    expect(flags.flatMap(({ text }) => text.split(', '))).toEqual(
      view.landmarks.map((_, nth) => String(nth + 1)),
    )
    expect(flags.every(({ x, from, to }) => x > 0 && x < width && to > from)).toBe(true)
  })

  it('draws all rings as one path', () => {
    expect(
      dotPath([
        { fact: 'a', x: 1, y: 2.5 },
        { fact: 'b', x: 3, y: 4 },
      ]),
    ).toBe('M1 2.5h0M3 4h0')
  })
})
