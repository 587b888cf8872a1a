import type { Chapter, Entity, Fact, Pack } from './pack'

type Cover = Omit<Pack, 'topics' | 'entities' | 'facts' | 'disputes'>

/** Binds what `content/` holds into one pack: entities that several chapters share, and the chapters in their order. */
export function bindPack(cover: Cover, shared: Entity[], chapters: Chapter[]): Pack {
  return {
    ...cover,
    topics: chapters.map((chapter) => chapter.topic),
    entities: [...shared, ...chapters.flatMap((chapter) => chapter.entities)],
    facts: chapters.flatMap((chapter) =>
      chapter.facts.map((fact): Fact => ({ ...fact, topic: chapter.topic.id })),
    ),
    disputes: chapters.flatMap((chapter) => chapter.disputes),
  }
}
