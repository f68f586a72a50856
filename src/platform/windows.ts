/** Words between the windows this browser has open on the same site; silence where it has no such channel. */
export type WindowChannel = {
  post: (message: unknown) => void
  listen: (on: (message: unknown) => void) => void
  close: () => void
}

export function openChannel(name: string): WindowChannel {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  return {
    // A channel has no target: it reaches our own origin and no other.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message) => channel?.postMessage(message),
    listen: (on) => channel?.addEventListener('message', ({ data }) => on(data)),
    close: () => channel?.close(),
  }
}
