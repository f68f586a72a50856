/** Text as letters that need no escaping in an address: deflated, then base64url. Null where the browser cannot. */
export async function packText(text: string): Promise<string | null> {
  if (!('CompressionStream' in globalThis)) return null
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text again; null for what is no such packing or grows beyond `maxBytes`. */
export async function unpackText(packed: string, maxBytes: number): Promise<string | null> {
  if (!('DecompressionStream' in globalThis) || !/^[\w-]*$/.test(packed)) return null
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    for (let read = 0; ; ) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      read += value.byteLength
      // A few hundred bytes can unpack to gigabytes.
      if (read > maxBytes) {
        void reader.cancel()
        return null
      }
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    return null
  }
}
