import { squeeze, unsqueeze } from '../../progress/squeeze'
import type { Submission } from '../assignment'
import { cutToFit } from '../attempt/cut-to-fit'
import { LONGEST_ANSWER } from '../attempt/parse-answer'
import type { Keys } from '../keys'
import { makeOpener, type Opener, seal } from './hpke'
import { cleanName, MOST_ANSWERS, parsePacked } from './parse-submission'
import { type Found, findSealed, infoOf, receiptOfSealed, type Sealed, sealedText } from './sealed'

/** An opened but unjudged submission, or in plain words why it cannot be opened. */
export type Opened =
  | {
      ok: true
      submission: Submission
      receipt: string /** Plainest form, for storing. */
      sealed: string
    }
  | {
      ok: false
      why: 'damaged' | 'other key' | 'newer' | 'too many'
      what: string
      cure: string
      /** Set if the text arrived whole, so that the student can be asked about it. */
      receipt?: string
    }

/** No class has more, and opening takes about a millisecond each. */
const MOST = 5_000
/** Most bytes of an unpacked submission: characters of JSON at three bytes each, and its frame. */
const LARGEST = MOST_ANSWERS * LONGEST_ANSWER * 3 + 10_000

/**
 * Seals a submission to the teacher's public key (`isPublicKey`): JSON, compressed, under HPKE. Cuts answers past the
 * limits, so that everything sealed can be opened. Sealing the same submission again gives other bytes.
 */
export async function sealSubmission(submission: Submission, publicKey: string): Promise<string> {
  const { assignment } = submission
  const json = packed(submission)
  if (!parsePacked(json, assignment))
    throw new RangeError('the submission is none that could be opened again')
  const { method, bytes } = await squeeze(json)
  const plain = new Uint8Array(bytes.length + 1)
  plain[0] = (method === 'deflate' ? 'd' : 'p').charCodeAt(0)
  plain.set(bytes, 1)
  return sealedText({ assignment, bytes: await seal(plain, infoOf(assignment), publicKey) })
}

/**
 * Opens every submission in a text from anywhere: a chat, mails, a file with many, links. Keeps the order and repeats
 * of the text. Rejects only if the code that opens them cannot be fetched.
 */
export async function openSubmissions(text: string, keys: Keys): Promise<Opened[]> {
  const found = findSealed(text)
  const open = found.some((one) => one.found === 'sealed') ? await makeOpener(keys) : undefined
  const opened: Opened[] = []
  for (const one of found.slice(0, MOST)) opened.push(await openFound(one, open))
  return found.length > MOST ? [...opened, TOO_MANY] : opened
}

/** Returns the receipt that student and teacher both see; `''` for a text without sealed data. */
export async function receiptOf(sealedText: string): Promise<string> {
  const sealed = findSealed(sealedText).flatMap((one) => (one.found === 'sealed' ? one.sealed : []))
  return sealed[0] ? receiptOfSealed(sealed[0]) : ''
}

async function openFound(one: Found, open: Opener | undefined): Promise<Opened> {
  switch (one.found) {
    case 'newer':
      return NEWER
    case 'damaged':
      return DAMAGED
    case 'sealed':
      return openSealed(one.sealed, open)
  }
}

async function openSealed(sealed: Sealed, open: Opener | undefined): Promise<Opened> {
  const receipt = await receiptOfSealed(sealed)
  const plain = await open?.(sealed.bytes, infoOf(sealed.assignment))
  if (!plain) return { ...OTHER_KEY, receipt }
  const json = await unsqueeze(plain[0] === 'd'.charCodeAt(0) ? 'deflate' : 'plain', plain.slice(1), LARGEST)
  const submission = json === undefined ? undefined : parsePacked(json, sealed.assignment)
  if (!submission) return { ...NOT_OURS, receipt }
  return { ok: true, submission, receipt, sealed: sealedText(sealed) }
}

/**
 * Packs a submission as a list, short enough for a code; `parsePacked` reads it. Leaves out the assignment, which is in
 * the text and bound to the seal. Rounds to whole milliseconds: clocks give fractions, and run backwards.
 */
function packed(submission: Submission): string {
  const { variant, questions, name, attempt, minutes, nonce, answers } = submission
  const [begun, handedIn] = [wholeMs(submission.begun), wholeMs(submission.handedIn)]
  const given = answers.map(({ answer, ms }) => [answer && cutToFit(answer), wholeMs(ms)])
  const took = handedIn - begun
  return JSON.stringify([variant, questions, cleanName(name), attempt, begun, took, minutes, nonce, given])
}

const wholeMs = (ms: number): number => (ms > 0 ? Math.round(ms) : 0)

type Failed = Extract<Opened, { ok: false }>

const DAMAGED: Failed = {
  ok: false,
  why: 'damaged',
  what: 'A submission is damaged or not complete: its checksum does not agree with its content.',
  cure: 'Ask the student to send it again, as a file if a chat cuts long texts.',
}

const NEWER: Failed = {
  ok: false,
  why: 'newer',
  what: 'A submission was made by a newer version of Annals.',
  cure: 'Reload the page to get the newest version, then add it again.',
}

const OTHER_KEY: Failed = {
  ok: false,
  why: 'other key',
  what: 'A submission came through whole, but it is sealed to other keys than those in this browser.',
  cure: 'On the computer where the quiz was made, save everything as a file; bring that in here, then add it again.',
}

const NOT_OURS: Failed = {
  ok: false,
  why: 'damaged',
  what: 'A submission could be opened, but what it holds is not what Annals writes.',
  cure: 'Ask the student to hand in again from the page of the quiz.',
}

const TOO_MANY: Failed = {
  ok: false,
  why: 'too many',
  what: `There are more than ${MOST.toLocaleString('en-GB')} submissions; the rest was not opened.`,
  cure: 'Add them in several goes.',
}
