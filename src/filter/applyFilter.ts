import type { Dataset } from '@/dataset/dataset'
import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import { FACETS } from '@/domain/facets'
import { type Clause, clauseOf, rowTest } from './clauses'
import { daysOf, type Edges, forEachCrossed, forEachWithin, movesFar, newEdges } from './crossing'
import { asksOtherwise, differsInTimeOnly, type FilterSpec } from './filterSpec'
import { createTallier, NOWHERE, recount, type Tallier, type Tallies, totalsOf } from './tallies'

/**
 * The answer to a question, as a value: it never changes. Its columns (`columnsOf`) are those of the newest answer,
 * moved on in place; an older one that is read again makes its own from the start. So keep results, and read columns
 * when you need them.
 */
export type FilterResult = {
  readonly dataset: Dataset
  readonly spec: FilterSpec
  /** Not to be read by others: it may have gone on to a later result. */
  board: Board
}

export type ResultColumns = {
  /**
   * One number a row: bit d set means the row fails dimension d. A row passes when it is 0; for the view of
   * dimension d, which must not filter itself, when it is 0 without bit d.
   */
  readonly failBits: Uint32Array
  readonly tallies: Tallies
}

/** Columns that go from each result to the next. */
type Board = ResultColumns & {
  owner: FilterResult | null
  readonly tallier: Tallier
  readonly edges: Edges
}

/** The columns of a result, true until the next step from it. */
export function columnsOf(result: FilterResult): ResultColumns {
  return boardOf(result)
}

const bitOf = (dimension: Dimension): number => 1 << DIMENSIONS.indexOf(dimension)

/**
 * Given the previous result, only the bits of clauses that are another value are computed again, for a moved time
 * window only those of the rows it crosses; where no clause is, the previous result itself comes back, so that
 * whoever compares by identity sees no change.
 */
export function applyFilter(dataset: Dataset, spec: FilterSpec, previous?: FilterResult): FilterResult {
  const known = previous?.dataset === dataset ? previous : undefined
  if (!known) return resultOn(newBoard(dataset, spec), dataset, spec)
  const before = known.spec
  const isTimeOnly = differsInTimeOnly(before, spec)
  const isTimeMoved = before.time !== spec.time || before.certain !== spec.certain
  if (isTimeOnly && !isTimeMoved) return known
  const board = boardOf(known)
  if (!isTimeOnly)
    for (const dimension of DIMENSIONS)
      if (dimension !== 'time' && asksOtherwise(dimension, before, spec))
        moveClause(board, dataset, dimension, before, spec)
  if (isTimeMoved) moveTime(board, dataset, before, spec)
  return resultOn(board, dataset, spec)
}

function moveClause(
  board: Board,
  dataset: Dataset,
  dimension: Dimension,
  before: FilterSpec,
  after: FilterSpec,
): void {
  const { tallier } = board
  const [old, clause] = [clauseOf(dimension, dataset, before), clauseOf(dimension, dataset, after)]
  if (movesMost(board, dimension, old, clause)) {
    moveBits(board, dataset, { dimension, clause }, () => undefined)
    recount(dataset, board)
  } else {
    moveBits(board, dataset, { dimension, clause }, tallier.changed)
    tallier.flush()
  }
}

const TIME_BIT = 1 << DIMENSIONS.indexOf('time')

/**
 * A moved window costs only the rows it crosses, or, when it comes down somewhere else, those it comes to. A record
 * matches when the interval it may have happened in overlaps the window, or, if certain, lies in it.
 */
function moveTime(board: Board, dataset: Dataset, before: FilterSpec, after: FilterSpec): void {
  const { failBits, tallies, tallier, edges } = board
  const { startDay, endDay, counts } = dataset
  const { first, last } = daysOf(after)
  const { certain } = after
  const isFar = movesFar(dataset, before, after)
  if (isFar) {
    forEachWithin(dataset, before, (row) => {
      failBits[row] = (failBits[row] ?? 0) | TIME_BIT
    })
    for (const tally of tallies) tally.fill(0)
  }
  const move = (row: number): void => {
    const was = failBits[row] ?? 0
    const start = startDay[row] ?? 0
    const end = endDay[row] ?? 0
    const fails = certain ? start < first || end > last : start > last || end < first
    const is = fails ? was | TIME_BIT : was & ~TIME_BIT
    if (was === is) return
    failBits[row] = is
    if (counts[row]) tallier.changed(row, isFar ? NOWHERE : was, is)
  }
  if (isFar) forEachWithin(dataset, after, move)
  else forEachCrossed(dataset, before, after, edges, move)
  tallier.flush()
}

/** A facet's own tally says beforehand how many rows its clause will let in or out: those of the codes that change sides. */
function movesMost({ tallies }: Board, dimension: Dimension, before: Clause, after: Clause): boolean {
  const tally = tallies[FACETS.findIndex((facet) => facet === dimension)]
  if (!tally) return false
  let moving = 0
  let all = 0
  tally.forEach((rows, code) => {
    all += rows
    if (failsCode(before, code) !== failsCode(after, code)) moving += rows
  })
  return moving * 2 > all
}

const failsCode = (clause: Clause, code: number): boolean =>
  clause !== null && 'fails' in clause && clause.fails[code] === 1

function resultOn(board: Board, dataset: Dataset, spec: FilterSpec): FilterResult {
  const result: FilterResult = { dataset, spec, board }
  board.owner = result
  return result
}

function boardOf(result: FilterResult): Board {
  if (result.board.owner !== result) {
    result.board = newBoard(result.dataset, result.spec)
    result.board.owner = result
  }
  return result.board
}

function newBoard(dataset: Dataset, spec: FilterSpec): Board {
  const tallies = totalsOf(dataset).map((tally) => tally.slice())
  const tallier = createTallier(dataset, tallies)
  const failBits = new Uint32Array(dataset.rows)
  const board: Board = { owner: null, failBits, tallies, tallier, edges: newEdges() }
  for (const dimension of DIMENSIONS) {
    const clause = clauseOf(dimension, dataset, spec)
    if (clause) moveBits(board, dataset, { dimension, clause }, tallier.changed)
  }
  tallier.flush()
  return board
}

function moveBits(
  { failBits }: Board,
  { rows, counts }: Dataset,
  { dimension, clause }: { dimension: Dimension; clause: Clause },
  changed: Tallier['changed'],
): void {
  const bit = bitOf(dimension)
  const fails = rowTest(clause)
  for (let row = 0; row < rows; row++) {
    const before = failBits[row] ?? 0
    const after = fails(row) ? before | bit : before & ~bit
    if (before === after) continue
    failBits[row] = after
    if (counts[row]) changed(row, before, after)
  }
}

/** Rows that pass every dimension, or every one but those left out. Ask again after the next step. */
export function passes(result: FilterResult, ...except: Dimension[]): (row: number) => boolean {
  const { failBits } = columnsOf(result)
  const asked = except.reduce((bits, dimension) => bits & ~bitOf(dimension), ~0)
  return (row) => ((failBits[row] ?? 0) & asked) === 0
}

/** The passing rows in time order. */
export function passingRows(result: FilterResult, ...except: Dimension[]): Uint32Array {
  const test = passes(result, ...except)
  const rows = new Uint32Array(result.dataset.rows)
  let count = 0
  for (let row = 0; row < rows.length; row++) if (test(row)) rows[count++] = row
  return rows.subarray(0, count)
}
