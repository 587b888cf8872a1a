'use client'

import dynamic from 'next/dynamic'
import { SettingsForm } from './settings-form'
import type { KindName } from './settings-model'
import { useSettings } from './use-settings'

const Spellings = dynamic(() => import('./spellings.lazy'), { ssr: false })

export function SettingsScreen({ kinds }: { kinds: KindName[] }) {
  const { onRemoveSpelling, ...settings } = useSettings(kinds)
  return <SettingsForm {...settings} kinds={kinds} spellings={<Spellings onRemove={onRemoveSpelling} />} />
}
