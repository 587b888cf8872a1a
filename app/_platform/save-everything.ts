import { downloadText } from './download'

/** Saves the whole log as one file. Fetches the code for that on request only, since it may be what broke. */
export async function saveEverything(): Promise<void> {
  const { backUp } = await import('../_store/backups')
  const { name, text } = await backUp()
  downloadText(name, text)
}
