import type { Entity } from '../../fact/pack'

/** True if the form of a name shows that it takes a plural verb: `Kazakhs`, `the Three Districts`. */
export function isPlural({ name, type }: Pick<Entity, 'name' | 'type'>): boolean {
  if (type === 'person') return false
  if (type === 'people') return true
  const [head = ''] = name.split(/ (?:of|in|on|with|for|to|at|from|under) /)
  return / and /.test(head) || /[^s]s$/.test(head)
}
