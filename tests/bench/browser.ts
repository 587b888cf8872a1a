import { existsSync, readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { published } from '@/app/_browser/published'
import { pack } from '@/content/second-east-turkestan-republic'
import { findChromium } from '@/lib/cli/find-chromium.mjs'
import { serveExport } from '@/lib/cli/serve.mjs'
import config from '@/playwright.config'
import { learnedStorage } from './learned-storage'
import { check, type Figure, spread } from './measure'
import { buildPeers, PEERS } from './peers'
import { answerFirst, tapThrough, watchPage } from './robot'
import { syntheticPack } from './synthetic-pack'

/** A phone on a slow line: processor slowed four times, 1.6 Mbit/s, 150 ms, nothing cached. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }
const RUNS = 5

type Storage = [key: string, value: string][]
type Visit = { name: string; address: string; storage?: Storage; pack?: string }
type Load = Awaited<ReturnType<typeof load>>
