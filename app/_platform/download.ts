/** Offers `text` to be saved as a file of that name. */
export function downloadText(name: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser may still be opening the URL; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
