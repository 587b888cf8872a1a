'use client'

import { useEffect } from 'react'
import { UpdateNotice } from '../_ui/update-notice'
import { beginNewVersion, dismissUpdate, goOffline, useUpdate } from './updates'

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** Keeps the app usable offline, and tells when a newer version is ready. */
export function Offline() {
  useEffect(() => goOffline(`${BASE}/sw.js`, `${BASE}/`), [])
  return <UpdateNotice update={useUpdate()} onUse={beginNewVersion} onDismiss={dismissUpdate} />
}
