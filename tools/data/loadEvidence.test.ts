import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileIssueText } from './evidence'
import { loadEvidence } from './loadEvidence'

const KERMAN = 'incidents/ir-kerman-bombing-2024-01-03.yaml'
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-data-'))
  await cp('data', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file)
  const before = await readFile(path, 'utf8')
  const after = change(before)
  expect(after, 'the edit of the test must change the file').not.toBe(before)
  await writeFile(path, after)
}
const complaints = async (): Promise<string[]> => {
  const { evidence, issues } = await loadEvidence(folder)
  expect(evidence === null).toBe(issues.length > 0)
  return issues.map((issue) => fileIssueText(issue).replaceAll(/\s+/g, ' '))
}

describe('loading the evidence', () => {
  it('accepts the evidence as it is', async () => {
    expect(await complaints()).toEqual([])
  })

  it('names file, path, value and what was expected', async () => {
    await edit(KERMAN, (text) => text.replace('kind: attack', 'kind: massacre'))
    expect(await complaints()).toEqual([
      expect.stringMatching(
        /^incidents\/ir-kerman-bombing-2024-01-03\.yaml at kind found "massacre" expected one of attack, clash, foiled_plot/,
      ),
    ])
  })

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a figure that is words',
      KERMAN,
      (t) => t.replace('killed_best: 91', 'killed_best: many'),
      /at killed_best found "many" expected a whole number|number/,
    ],
    [
      'a key that is misspelt',
      KERMAN,
      (t) => t.replace('figures_rule:', 'figure_rule:'),
      /figures_rule|figure_rule/,
    ],
    [
      'a source that does not exist',
      KERMAN,
      (t) => t.replace(/source: [\w-]+/, 'source: no-such-source'),
      /reports\[0\]\.source found "no-such-source" expected an id in sources\.yaml/,
    ],
    [
      'a place that does not exist',
      KERMAN,
      (t) => t.replace(/gazetteer: \w+/, 'gazetteer: atlantis'),
      /gazetteer found "atlantis" expected an id in gazetteer\.yaml/,
    ],
    [
      'an id that is not the file name',
      KERMAN,
      (t) => t.replace(/^id: .*$/m, 'id: ir-elsewhere-2024'),
      /at id found "ir-elsewhere-2024" expected the file's name/,
    ],
    [
      'YAML that is not YAML',
      KERMAN,
      (t) => t.replace('aliases: []', 'aliases: ['),
      /expected well-formed YAML/,
    ],
    ['a key given twice', KERMAN, (t) => `${t}\nkind: arrest\n`, /unique|expected well-formed YAML/],
    [
      'a word the codebook does not define',
      'codebook.yaml',
      (t) => t.replace('value: attack', 'value: assault'),
      /vocabularies\.kind .*a definition of attack/,
    ],
    [
      'a date that is not in the calendar',
      KERMAN,
      (t) => t.replaceAll('date_start: 2024-01-03', 'date_start: 2024-02-30'),
      /date_start found "2024-02-30" expected a date that is in the calendar/,
    ],
  ])('complains about %s', async (_, file, change, complaint) => {
    await edit(file, change)
    expect((await complaints()).join('\n')).toMatch(complaint)
  })

  it('collects the complaints of every file before giving up', async () => {
    await edit(KERMAN, (text) => text.replace('kind: attack', 'kind: massacre'))
    await edit('sources.yaml', (text) => text.replace(/language: \w+/, 'language: 7'))
    const files = (await complaints()).map((text) => text.split(' ')[0])
    expect(new Set(files)).toEqual(new Set([KERMAN, 'sources.yaml']))
  })
})
