/** Alone in a picture, a line has no page to tell it which way it runs: an isolate does. */
export const inDirection = (direction: string, line: string): string =>
  direction === 'rtl' ? `\u2067${line}\u2069` : line
