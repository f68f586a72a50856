import { SYMBOL_BYTES } from './packSymbols'
import { REACH, SHAPES, SYMBOL_EDGE_PX } from './shapes'
import { SPRITE_BYTES } from './spriteShader'

/** Which looks of symbols stand where in a square texture; lengths in texels, which are pixels of the screen. */
export type SpriteSheet = {
  readonly side: number
  readonly pixelRatio: number
  readonly sprites: Map<number, Sprite>
  /** Where the next sprite of each height goes. */
  readonly shelves: Map<number, { left: number; readonly bottom: number }>
  /** Above all shelves. */
  top: number
}
type Sprite = { readonly left: number; readonly bottom: number; readonly side: number }

export const emptySheet = (side: number, pixelRatio: number): SpriteSheet => ({
  side,
  pixelRatio,
  sprites: new Map(),
  shelves: new Map(),
  top: 0,
})

/** A quarter of a pixel of the radius is not seen, and leaves few sizes. */
const STEPS_PER_PX = 4
/** Heights of shelves are multiples of this. */
const SHELF = 8
/** Of packed symbols and of stamps, in words of four bytes; the shape is the lowest byte of the traits. */
const SYMBOL_WORDS = SYMBOL_BYTES / 4
const TRAITS_WORD = SYMBOL_WORDS - 1
const SPRITE_WORDS = SPRITE_BYTES / 4

/** A symbol to be drawn into the sheet. */
type Unseen = { readonly traits: number; readonly radiusPx: number; readonly sprite: Sprite }

/**
 * Of each list of packed symbols the stamps, as `spriteShader` reads them; and the symbols whose look has no sprite yet,
 * packed to be drawn where theirs goes: at a place of the texture from 0 to 1. Null when the sheet has no room for them.
 */
export function stamped(
  lists: readonly ArrayBuffer[],
  sheet: SpriteSheet,
): { stamps: ArrayBuffer[]; unseen: ArrayBuffer } | null {
  const unseen: Unseen[] = []
  const stamps: ArrayBuffer[] = []
  for (const list of lists) {
    const made = stampsOf(list, sheet, unseen)
    if (!made) return null
    stamps.push(made)
  }
  return { stamps, unseen: packUnseen(unseen, sheet.side) }
}

function stampsOf(symbols: ArrayBuffer, sheet: SpriteSheet, unseen: Unseen[]): ArrayBuffer | null {
  const floats = new Float32Array(symbols)
  const words = new Uint32Array(symbols)
  const stamps = new Float32Array((floats.length / SYMBOL_WORDS) * SPRITE_WORDS)
  for (let from = 0, to = 0; from < floats.length; from += SYMBOL_WORDS, to += SPRITE_WORDS) {
    const traits = words[from + TRAITS_WORD] ?? 0
    const steps = Math.round((floats[from + 2] ?? 0) * STEPS_PER_PX)
    const look = steps * 2 ** 32 + traits
    let sprite = sheet.sprites.get(look) ?? null
    if (!sprite) {
      const radiusPx = steps / STEPS_PER_PX
      sprite = place(sheet, radiusPx * REACH[SHAPES[traits & 255] ?? 'circle'] + SYMBOL_EDGE_PX)
      if (!sprite) return null
      sheet.sprites.set(look, sprite)
      unseen.push({ traits, radiusPx, sprite })
    }
    stamps[to] = floats[from] ?? 0
    stamps[to + 1] = floats[from + 1] ?? 0
    stamps[to + 2] = floats[from + 4] ?? 0
    stamps[to + 3] = floats[from + 5] ?? 0
    stamps[to + 4] = sprite.left
    stamps[to + 5] = sprite.bottom
    stamps[to + 6] = sprite.side
  }
  return stamps.buffer
}

function packUnseen(unseen: readonly Unseen[], sheetSide: number): ArrayBuffer {
  const packed = new ArrayBuffer(unseen.length * SYMBOL_BYTES)
  const floats = new Float32Array(packed)
  const words = new Uint32Array(packed)
  unseen.forEach(({ traits, radiusPx, sprite: { left, bottom, side } }, i) => {
    floats.set([(left + side / 2) / sheetSide, (bottom + side / 2) / sheetSide, radiusPx], i * SYMBOL_WORDS)
    words[i * SYMBOL_WORDS + TRAITS_WORD] = traits
  })
  return packed
}

/** Room for a sprite whose middle lies between texels, on the shelf of its height; null where there is none. */
function place(sheet: SpriteSheet, halfPx: number): Sprite | null {
  const side = Math.ceil(halfPx * sheet.pixelRatio) * 2
  const height = Math.ceil(side / SHELF) * SHELF
  let shelf = sheet.shelves.get(height)
  if (!shelf || shelf.left + side > sheet.side) {
    if (sheet.top + height > sheet.side || side > sheet.side) return null
    shelf = { left: 0, bottom: sheet.top }
    sheet.shelves.set(height, shelf)
    sheet.top += height
  }
  const { left, bottom } = shelf
  shelf.left += side
  return { left, bottom, side }
}
