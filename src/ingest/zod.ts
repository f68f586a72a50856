/**
 * The only door to zod. `jitless` must be set before any schema is evaluated: zod otherwise probes for `eval`,
 * which the page's Content-Security-Policy reports as a violation.
 */
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }
