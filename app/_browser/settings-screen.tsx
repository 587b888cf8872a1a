'use client'

import { SettingsForm } from '../_components/settings/settings-form'
import { useSettings } from './settings'

export function SettingsScreen() {
  return <SettingsForm {...useSettings()} />
}
