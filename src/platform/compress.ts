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
    const unpacked = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(upTo(maxBytes))
    const text = await new Response(unpacked).arrayBuffer()
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return null
  }
}

/** Breaks off beyond so many bytes: a few hundred can unpack to gigabytes. */
function upTo(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let read = 0
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength
      if (read > maxBytes) controller.error(new Error(`more than ${maxBytes} bytes`))
      else controller.enqueue(chunk)
    },
  })
}
