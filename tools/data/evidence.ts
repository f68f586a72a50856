import type { ActorRegister } from '@/domain/actor'
import type { Removal, Snapshot } from '@/ingest/changesSchema'
import type { Codebook, Edition } from '@/ingest/codebookSchema'
import type { codedCorridors } from '@/ingest/corridorsSchema'
import type { CodedBriefing } from '@/ingest/preparedSchema'
import type { CodedIncident, gazetteer, sourceList } from '@/ingest/schema'
import { showValue } from '@/ingest/validate'
import type { z } from '@/ingest/zod'

/** Everything under `data/`. */
export type Evidence = {
  edition: Edition
  incidents: CodedIncident[]
  sources: z.infer<typeof sourceList>
  gazetteer: z.infer<typeof gazetteer>
  codebook: Codebook
  register: ActorRegister
  corridors: z.infer<typeof codedCorridors>
  /** Released editions, oldest first. */
  snapshots: Snapshot[]
  removals: Removal[]
  briefings: CodedBriefing[]
}

/** One thing wrong in a file under `data/`. */
export type FileIssue = { file: string; path: string; value: unknown; expected: string }

export const fileIssueText = ({ file, path, value, expected }: FileIssue): string =>
  `${file}\n    at ${path || '(whole file)'}\n    found ${showValue(value)}\n    expected ${expected}`

export const fileOf = ({ id }: { id: string }): string => `incidents/${id}.yaml`

/** A list of one issue or of none, so that rules read as conditions. */
export const complainIf = (isWrong: boolean, issue: FileIssue): FileIssue[] => (isWrong ? [issue] : [])
