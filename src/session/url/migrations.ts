/** The keys of a link in their order, decoded. */
export type LinkParams = readonly (readonly [param: string, text: string])[]

/** The version of links that are written now; `v` in the link. Links without `v` are of version 1. */
export const LINK_VERSION = 2

/**
 * `MIGRATIONS[n - 1]` turns a link of version n into one of version n + 1. They name no constant of the present:
 * what an old link meant never changes, and neither does a migration once links of its version are in the world.
 */
const MIGRATIONS: readonly ((params: LinkParams) => LinkParams)[] = [layersListWhatIsShown]

/** Version 1 knew one layer, the corridors, over a base map that was always there. Version 2 lists all that is shown. */
function layersListWhatIsShown(params: LinkParams): LinkParams {
  return params.map(([param, text]) =>
    param === 'layers' && text.split(',').every((layer) => layer === 'corridors')
      ? [param, 'water,provinces,corridors,cities,incidents']
      : [param, text],
  )
}

/** A link of an earlier version as one of the present; others as they are. */
export const migrated = (params: LinkParams, version: number): LinkParams =>
  MIGRATIONS.slice(Math.max(0, version - 1)).reduce((before, migrate) => migrate(before), params)
