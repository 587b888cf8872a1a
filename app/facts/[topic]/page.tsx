import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { factViews, topics } from '../../_build/facts'
import { Page } from '../../_ui/page'
import { Catalogue } from '../catalogue'
import { LivingFacts } from '../memory-screen'

type Props = { params: Promise<{ topic: string }> }

export const dynamicParams = false

export function generateStaticParams(): { topic: string }[] {
  return topics().map(({ id }) => ({ topic: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await findTopic(params)
  return topic ? { title: topic.title, description: topic.about } : {}
}

export default async function TopicPage({ params }: Props) {
  const topic = await findTopic(params)
  if (!topic) notFound()
  return (
    <Page current="Facts">
      <Catalogue topic={topic} facts={factViews(topic)} topics={topics()} />
      <LivingFacts />
    </Page>
  )
}

async function findTopic(params: Props['params']) {
  const { topic: id } = await params
  return topics().find((topic) => topic.id === id)
}
