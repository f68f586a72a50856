/** Every failure a reader can meet, by code. `docs/errors.md` has a paragraph for each. */
export const PROBLEM_CODES = [
  'ATLAS-101',
  'ATLAS-102',
  'ATLAS-103',
  'ATLAS-104',
  'ATLAS-201',
  'ATLAS-202',
  'ATLAS-203',
  'ATLAS-301',
  'ATLAS-401',
  'ATLAS-402',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/**
 * A failing world (network, file, browser), as a value: `where` it happened (a file, a key), `what` was found
 * there. What to do about it belongs to the code and is worded where it is shown.
 */
export type Problem = { code: ProblemCode; where: string; what: string }

/** Carries a `Problem` through interfaces that only know exceptions (TanStack Query). */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.code} ${problem.where}: ${problem.what}`)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
