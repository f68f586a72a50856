/** Offers a file for saving, made in the page; nothing is sent anywhere. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of the blob once the click is through.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
