import type { Actor } from '@/domain/actor'
import type { Incident } from '@/domain/incident'
import type { Source } from '@/domain/source'
import { type CodedIncident, codedIncident } from '@/ingest/schema'
import { z } from '@/ingest/zod'
import { anIncident } from '@/testing/incident'
import { type FileIssue, fileIssueText } from './evidence'

type Parts = Partial<Omit<Incident, 'position' | 'coordinates_source'>> & { gazetteer?: string | null }

/** A valid record as it stands in `data/incidents`, with only what a test cares about. */
export function aCodedIncident({ gazetteer = 'kabul', ...parts }: Parts = {}): CodedIncident {
  const { position: _position, coordinates_source: _source, ...coded } = anIncident(parts)
  return z.parse(codedIncident, { ...coded, gazetteer })
}

export const aSource = (parts: Partial<Source> = {}): Source => ({
  id: 'a-source',
  file: 'an-article.txt',
  title: 'An article',
  publisher: null,
  author: null,
  published: { start: null, end: null, basis: 'stated' },
  url: null,
  language: 'en',
  translated_from: null,
  reliability_note: 'Serves a test.',
  ...parts,
})

export const anActor = (parts: Partial<Actor> = {}): Actor => ({
  id: 'iskp',
  name: 'ISKP',
  aliases: [],
  kind: 'branch',
  parent: null,
  note: 'A branch.',
  reports: [{ source: 'a-source', locator: 'line 1' }],
  ...parts,
})

/** Issues as one line each, as a test reads them. */
export const told = (issues: readonly FileIssue[]): string[] =>
  issues.map((issue) => fileIssueText(issue).replaceAll(/\s+/g, ' '))
