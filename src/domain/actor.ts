export const ACTOR_KINDS = [
  'group',
  'branch',
  'outlet',
  'state_body',
  'international_body',
  'person_in_public_role',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export const ACTOR_RELS = [
  'branch_of',
  'part_of',
  'media_arm_of',
  'produced_by',
  'affiliated_with',
  'ally_of',
  'enemy_of',
  'rival_of',
  'fought',
  'lost_members_to',
  'led',
  'member_of',
  'alleged_member_of',
  'speaks_for',
  'holds_office_in',
] as const
export type ActorRel = (typeof ACTOR_RELS)[number]

/** Where a document names an actor or states a relation. */
export type Mention = { source: string; locator: string }

/** A group, outlet, body or person in a public role that the documents name (`public/geo/actors.json`). */
export type Actor = {
  id: string
  /** The canonical name, as it stands in an incident's `actors` and `claimed_by`. */
  name: string
  /** Other names and spellings the documents use. */
  aliases: readonly string[]
  kind: ActorKind
  /** Id of the actor it belongs to; always backed by a relation that is stated, not merely alleged. */
  parent: string | null
  note: string
  reports: readonly Mention[]
}

/** Read "from rel to": iskp branch_of islamic-state. Ends are ids of actors. */
export type ActorRelation = { from: string; rel: ActorRel; to: string; reports: readonly Mention[] }

export type ActorRegister = { actors: readonly Actor[]; relations: readonly ActorRelation[] }
