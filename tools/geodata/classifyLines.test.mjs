// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineKindBetween } from './classifyLines.mjs'
import { readUnit } from './readAdmin1.mjs'

/** @param {string} a3 @param {string} adm1 @param {string} code */
const unit = (a3, adm1, code) => readUnit({ adm0_a3: a3, adm1_code: adm1, iso_3166_2: code })

const jammu = unit('IND', 'IND-2431', 'IN-JK')
const indianPunjab = unit('IND', 'IND-3249', 'IN-PB')
const azadKashmir = unit('PAK', 'PAK-1109', 'PK-JK')
const gilgit = unit('PAK', 'PAK-1111', 'PK-GB')
const pakistaniPunjab = unit('PAK', 'PAK-1113', 'PK-PB')
const siachen = unit('KAS', 'KAS+00?', '-99-X06~')
const xinjiang = unit('CHN', 'CHN-1756', 'CN-XJ')
const crimea = unit('RUS', 'RUS-283', 'UA-43')
const sevastopol = unit('RUS', 'RUS-5482', 'UA-40')
const kherson = unit('UKR', 'UKR-320', 'UA-65')
const donetsk = unit('UKR', 'UKR-327', 'UA-14')
const rostov = unit('RUS', 'RUS-2279', 'RU-ROS')

test('the Line of Control is where Pakistan administers its part of Kashmir', () => {
  assert.equal(lineKindBetween(jammu, azadKashmir), 'loc')
  assert.equal(lineKindBetween(gilgit, jammu), 'loc')
})

test('elsewhere India and Pakistan share an international border', () => {
  assert.equal(lineKindBetween(pakistaniPunjab, indianPunjab), 'international')
  assert.equal(lineKindBetween(pakistaniPunjab, jammu), 'international')
})

test('Siachen is disputed on every side', () => {
  for (const neighbour of [jammu, gilgit, xinjiang])
    assert.equal(lineKindBetween(siachen, neighbour), 'disputed')
})

test('India and China have no agreed border, Pakistan and China do', () => {
  assert.equal(lineKindBetween(jammu, xinjiang), 'disputed')
  assert.equal(lineKindBetween(gilgit, xinjiang), 'international')
})

test('Crimea is not Russia: dashed towards Ukraine, one area with Sevastopol', () => {
  assert.equal(lineKindBetween(crimea, kherson), 'disputed')
  assert.equal(lineKindBetween(crimea, sevastopol), 'admin1')
})

test('no front line is drawn in Ukraine', () => {
  assert.equal(lineKindBetween(donetsk, rostov), 'international')
  assert.equal(lineKindBetween(donetsk, kherson), 'admin1')
})

test('Kosovo, the Golan Heights and the West Bank are dashed', () => {
  const serbia = unit('SRB', 'SRB-841', 'RS-24')
  const kosovo = unit('KOS', 'KOS-5902', 'XK-X20~')
  const galilee = unit('ISR', 'ISR-3056', 'IL-Z')
  assert.equal(lineKindBetween(serbia, kosovo), 'disputed')
  assert.equal(lineKindBetween(galilee, unit('SYR', 'SYR-1', 'SY-QU')), 'disputed')
  assert.equal(lineKindBetween(galilee, unit('PSX', 'WEB+00?', 'PS-WBK')), 'disputed')
  assert.equal(lineKindBetween(galilee, unit('LBN', 'LBN-1', 'LB-NA')), 'international')
  assert.equal(lineKindBetween(kosovo, unit('ALB', 'ALB-1', 'AL-07')), 'international')
})

test('no line runs inside one province', () => {
  const kyzylorda = unit('KAZ', 'KAZ-3197', 'KZ-KZY')
  assert.equal(lineKindBetween(kyzylorda, kyzylorda), null)
})
