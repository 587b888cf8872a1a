/** A file to be saved or shared. */
export type TextFile = { name: string; text: string }

/** Says whether this browser shares text files; most take a text, few anything else. */
export function canShareFiles(): boolean {
  const probe = new File(['x'], 'x.txt', { type: 'text/plain' })
  return typeof navigator !== 'undefined' && (navigator.canShare?.({ files: [probe] }) ?? false)
}

export const canShareText = (): boolean =>
  typeof navigator !== 'undefined' && (navigator.canShare?.({ text: 'x' }) ?? false)

/** Opens the share sheet; false if it was closed without a choice, or refused. */
export async function shareFile({ name, text }: TextFile): Promise<boolean> {
  return share({ files: [new File([text], name, { type: 'text/plain' })], title: name })
}

export const shareText = (text: string): Promise<boolean> => share({ text })

async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data)
    return true
  } catch {
    return false
  }
}

/** Copies a text; false where the browser does not allow it, and then the text must be shown for copying. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
