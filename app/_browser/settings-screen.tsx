'use client'

import dynamic from 'next/dynamic'
import { SettingsForm } from '../_components/settings/settings-form'
import type { KindName } from '../_components/settings/view'
import { useSettings } from './settings'

const OwnSpellings = dynamic(() => import('./own-spellings'), { ssr: false })

export function SettingsScreen({ kinds }: { kinds: KindName[] }) {
  const { onRemoveSpelling, ...settings } = useSettings(kinds)
  return <SettingsForm {...settings} kinds={kinds} spellings={<OwnSpellings onRemove={onRemoveSpelling} />} />
}
