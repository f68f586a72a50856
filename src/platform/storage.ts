/** A reader's preference on this device; null where there is none or the browser keeps nothing. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`atlas.${name}`)
  } catch {
    return null
  }
}

/** Kept if the browser allows; a preference is never worth an error. */
export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(`atlas.${name}`, value)
  } catch {
    // Private windows may refuse: the preference then lasts as long as the page.
  }
}
