/** Groups of countries the atlas is read by. */
export const REGIONS = [
  'afghanistan',
  'iran',
  'central_asia',
  'russia',
  'turkey',
  'europe',
  'pakistan',
  'elsewhere',
] as const
export type Region = (typeof REGIONS)[number]

const MEMBERS: Record<Exclude<Region, 'elsewhere'>, readonly string[]> = {
  afghanistan: ['AF'],
  iran: ['IR'],
  central_asia: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
  russia: ['RU'],
  turkey: ['TR'],
  pakistan: ['PK'],
  // The continent without Russia and Turkey, which stand for themselves.
  europe:
    'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK'.split(
      ' ',
    ),
}

const REGION_OF = new Map<string, Region>(
  REGIONS.flatMap((region) =>
    region === 'elsewhere' ? [] : MEMBERS[region].map((code) => [code, region] as const),
  ),
)

export const regionOf = (country: string): Region => REGION_OF.get(country) ?? 'elsewhere'
