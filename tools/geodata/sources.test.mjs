// @ts-check
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { cityFacts } from './facts.mjs'
import { CITIES, pathOf } from './inputs.mjs'
import { readUnit } from './readAdmin1.mjs'
import { quoteKeys } from './readWater.mjs'
import { riverLengths } from './strokes.mjs'

test('Panjshir gets its own name and code, not those of Parwan', () => {
  const unit = readUnit({ adm0_a3: 'AFG', adm1_code: 'AFG-1769', iso_3166_2: 'AF-PAR', name_en: 'Parwan' })
  assert.equal(unit.en, 'Panjshir')
  assert.equal(unit.code, 'AF-PAN')
})

test('placeholder codes are no codes, missing names stay missing, stress marks go', () => {
  const unit = readUnit({
    adm0_a3: 'SOL',
    adm1_code: 'SOL+00?',
    iso_3166_2: '-99-X11~',
    name_ru: 'Сомалиле\u0301нд',
  })
  assert.equal(unit.code, null)
  assert.equal(unit.ru, 'Сомалиленд')
  assert.equal(unit.fa, undefined)
})

test('a JavaScript object literal becomes JSON, strings untouched', () => {
  const literal = '{ type: "a: \\"b: c\\"", arcs: [[-1, 2e-3]], nested: { id: "x" } }'
  assert.deepEqual(JSON.parse(quoteKeys(literal)), {
    type: 'a: "b: c"',
    arcs: [[-1, 0.002]],
    nested: { id: 'x' },
  })
})

test('a river continues straight on at a confluence and leaves the tributary short', () => {
  const upper = [
    [0, 0],
    [1, 0],
  ]
  const lower = [
    [1, 0],
    [3, 0],
  ]
  const tributary = [
    [1, 1],
    [1, 0],
  ]
  const [upperKm = 0, lowerKm = 0, tributaryKm = 0] = riverLengths([upper, lower, tributary])
  assert.equal(upperKm, lowerKm)
  assert.ok(upperKm > 2.9 * tributaryKm)
})

test('no city is named in a spelling that nobody else knows: GeoNames has it, or it is said not to', () => {
  const listed = new Map(
    readFileSync(pathOf(CITIES), 'utf8')
      .split('\n')
      .map((row) => row.split('\t'))
      // Some of its names say the country too, after a comma of their script.
      .map(([id, , , names = '']) => [
        id,
        names.split(',').flatMap((name) => [name, name.replace(/، .*/, '')]),
      ]),
  )
  const unlisted = Object.entries(cityFacts.names).flatMap(([id, { ru, fa }]) => {
    const known = new Set((listed.get(id) ?? []).map(spelt))
    return [ru, fa].filter((name) => name !== undefined && !known.has(spelt(name)))
  })
  assert.deepEqual(unlisted.toSorted(), cityFacts.unlisted.toSorted())
})

/** Without what writers of one language write in one way or another: letters of Arabic for Persian ones, spaces, ё. */
const spelt = (/** @type {string} */ name) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u200c\s-]/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةہۀە]/g, 'ه')
    .replace(/[أإٱ]/g, 'ا')
    .replace(/ё/g, 'е')
