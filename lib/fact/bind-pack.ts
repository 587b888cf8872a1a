import type { Chapter, Entity, Fact, Pack } from './pack'

type Cover = Omit<Pack, 'topics' | 'entities' | 'facts' | 'disputes' | 'groupings'>

/** Joins `content/` into one pack: the entities that chapters share, then the chapters in order. */
export function bindPack(cover: Cover, shared: Entity[], chapters: Chapter[]): Pack {
  return {
    ...cover,
    topics: chapters.map((chapter) => chapter.topic),
    entities: [...shared, ...chapters.flatMap((chapter) => chapter.entities)],
    facts: chapters.flatMap((chapter) =>
      chapter.facts.map((fact): Fact => ({ ...fact, topic: chapter.topic.id })),
    ),
    disputes: chapters.flatMap((chapter) => chapter.disputes),
    groupings: chapters.flatMap((chapter) => chapter.groupings ?? []),
  }
}
