import { useCallback, useEffect, useRef, useState } from 'react'

export type Scanning =
  | { state: 'off' }
  | { state: 'on' }
  /** There is no camera, or it may not be used. */
  | { state: 'failed'; why: string }

/** Milliseconds between two looks of the camera. */
const PAUSE = 120
/** Pixels on the longer side; more makes a picture slow to read, and no code clearer. */
const LARGEST = 1_600

/** The camera, looking for codes until it is stopped, the page is hidden or the component goes. */
export function useScanning(onCode: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null)
  const [scanning, setScanning] = useState<Scanning>({ state: 'off' })
  const stop = useCallback(() => setScanning({ state: 'off' }), [])
  const on = scanning.state === 'on'

  useEffect(() => {
    const screen = video.current
    if (!on || !screen) return
    let stream: MediaStream | undefined
    let gone = false
    const end = (): void => {
      gone = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    look(
      screen,
      () => gone,
      onCode,
      (started) => {
        stream = started
        if (gone) end()
      },
    ).catch((error: unknown) => setScanning({ state: 'failed', why: whyNot(error) }))
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') stop()
    }
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      end()
    }
  }, [on, onCode, stop])

  return { video, scanning, start: () => setScanning({ state: 'on' }), stop }
}

async function look(
  screen: HTMLVideoElement,
  isGone: () => boolean,
  onCode: (text: string) => void,
  onStream: (stream: MediaStream) => void,
): Promise<void> {
  const [{ decodeQR }, stream] = await Promise.all([
    import('qr/decode.js'),
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
  ])
  onStream(stream)
  screen.srcObject = stream
  await screen.play()
  let last = ''
  while (!isGone()) {
    const text = decode(screen, screen.videoWidth, screen.videoHeight, decodeQR)
    if (text !== undefined && text !== last) onCode(text)
    last = text ?? last
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** The codes in a picture: one, or none. */
export async function codesIn(picture: Blob): Promise<string[]> {
  try {
    const [{ decodeQR }, image] = await Promise.all([import('qr/decode.js'), createImageBitmap(picture)])
    const text = decode(image, image.width, image.height, decodeQR)
    image.close()
    return text === undefined ? [] : [text]
  } catch {
    return []
  }
}

type Decode = (image: { width: number; height: number; data: Uint8ClampedArray }) => string

function decode(
  source: CanvasImageSource,
  width: number,
  height: number,
  decodeQR: Decode,
): string | undefined {
  const scale = Math.min(1, LARGEST / Math.max(width, height, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || canvas.width === 0 || canvas.height === 0) return undefined
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))
  } catch {
    // It throws where it sees no code.
    return undefined
  }
}

function whyNot(error: unknown): string {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError')
    return 'The camera may not be used here. Allow it in the browser’s settings.'
  if (name === 'NotFoundError') return 'This device has no camera.'
  return 'The camera cannot be used just now.'
}
