import { describe, expect, it } from 'vitest'
import type { ActorRelation } from '@/domain/actor'
import { aReport } from '@/testing/incident'
import { actorIssues } from './actorRules'
import { aCodedIncident, anActor, aSource, told } from './builders'
import { sourceIssues } from './sourceRules'

const reports = [{ source: 'a-source', locator: 'line 1' }]
const IS = anActor({ id: 'is', name: 'Islamic State', aliases: ['IS'] })
const ISKP = anActor({ parent: 'is' })
const BRANCH_OF: ActorRelation = { from: 'iskp', rel: 'branch_of', to: 'is', reports }

const complaints = (
  actors = [IS, ISKP],
  relations = [BRANCH_OF],
  incident: Parameters<typeof aCodedIncident>[0] = {},
): string =>
  told(
    actorIssues({ incidents: [aCodedIncident(incident)], register: { actors, relations }, corridors: [] }),
  ).join('\n')

describe('actors', () => {
  it('are accepted where all agrees', () => {
    expect(complaints()).toBe('')
  })

  it.each<[string, string, RegExp]>([
    [
      'an alias of two actors, whatever its case',
      complaints([IS, { ...ISKP, aliases: ['is'] }]),
      /"is" expected a name not used by is/,
    ],
    ['an id of two actors', complaints([IS, ISKP, { ...IS, name: 'Other', aliases: [] }]), /an id used once/],
    [
      'a relation to nobody',
      complaints([IS, ISKP], [BRANCH_OF, { ...BRANCH_OF, to: 'x' }]),
      /relations\[1\]\.to found "x"/,
    ],
    [
      'a parent that is nobody',
      complaints([{ ...IS, parent: 'x' }, ISKP]),
      /parent found "x" expected the id/,
    ],
    ['a parent without a relation', complaints([IS, ISKP], []), /a relation from iskp to is that is stated/],
    [
      'a parent on an allegation alone',
      complaints([IS, ISKP], [{ ...BRANCH_OF, rel: 'alleged_member_of' }]),
      /stated, not alleged/,
    ],
    [
      'parents in a circle',
      complaints([{ ...IS, parent: 'iskp' }, ISKP], [BRANCH_OF, { ...BRANCH_OF, from: 'is', to: 'iskp' }]),
      /not its own descendant/,
    ],
  ])('are refused: %s', (_, said, complaint) => {
    expect(said).toMatch(complaint)
  })

  it('stand in incidents under their canonical names', () => {
    expect(complaints([IS, ISKP], [BRANCH_OF], { actors: ['IS'] })).toMatch(
      /actors\[0\] found "IS" expected the canonical name, Islamic State/,
    )
    expect(complaints([IS, ISKP], [BRANCH_OF], { claimed_by: 'Amaq' })).toMatch(
      /claimed_by found "Amaq" expected the name of an actor/,
    )
  })
})

const saidOfSources = (incident: Parameters<typeof aCodedIncident>[0], sources = [aSource()]) =>
  told(
    sourceIssues({
      incidents: [aCodedIncident(incident)],
      sources,
      register: { actors: [], relations: [] },
      corridors: [],
    }),
  ).join('\n')

describe('sources', () => {
  it('are known, used, and speak in their own voice', () => {
    expect(saidOfSources({})).toBe('')
    expect(saidOfSources({ reports: [aReport({ source: 'other' })] })).toMatch(
      /reports\[0\]\.source found "other"/,
    )
    expect(saidOfSources({}, [aSource(), aSource({ id: 'unread' })])).toMatch(
      /"unread" expected a source that some/,
    )
    expect(saidOfSources({}, [aSource({ file: null })])).toMatch(
      /voice found "document" expected public_record for/,
    )
  })

  it('other than the public record stand behind every record', () => {
    const wider = [aReport({ voice: 'public_record' })]
    expect(saidOfSources({ reports: wider }, [aSource({ file: null })])).toMatch(
      /at least one report of a document/,
    )
  })
})
