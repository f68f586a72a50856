import { useMemo } from 'react'
import { countryStacksBeside } from '@/derive/besideStacks'
import { subtypeStacks, targetStacks } from '@/derive/kindStacks'
import { attributionStacks } from '@/derive/stacksByStatus'
import { i18n } from '@/i18n/i18n'
import { facetName } from '@/words/facets'
import { CategoryChart } from './CategoryChart'
import { attributionGroup, countryGroup, subtypeGroup, targetGroup } from './groupName'
import { kindParts, statusParts } from './parts'

export function ByCountryChart() {
  const parts = useMemo(() => kindParts(), [])
  return (
    <CategoryChart
      name="by-country"
      title={i18n.t({ id: 'chart.byCountry', message: 'By country' })}
      rule={i18n.t({
        id: 'chart.byCountry.rule',
        message: 'Where it happened; an incident in two countries counts in both.',
      })}
      heading={facetName('country')}
      facet="country"
      derive={countryStacksBeside}
      parts={parts}
      nameOf={countryGroup}
    />
  )
}

export function BySubtypeChart() {
  const parts = useMemo(() => kindParts(), [])
  return (
    <CategoryChart
      name="by-form"
      title={i18n.t({ id: 'chart.bySubtype', message: 'By form' })}
      rule={i18n.t({
        id: 'chart.bySubtype.rule',
        message: 'Each incident once, by the form it took; colour tells its kind.',
      })}
      heading={facetName('subtype')}
      facet="subtype"
      derive={subtypeStacks}
      parts={parts}
      nameOf={subtypeGroup}
    />
  )
}

export function ByTargetChart() {
  const parts = useMemo(() => kindParts(), [])
  return (
    <CategoryChart
      name="by-target"
      title={i18n.t({ id: 'chart.byTarget', message: 'By target' })}
      rule={i18n.t({
        id: 'chart.byTarget.rule',
        message: 'What was hit or meant to be; an incident with two targets counts in both.',
      })}
      heading={facetName('target')}
      facet="target"
      derive={targetStacks}
      parts={parts}
      nameOf={targetGroup}
    />
  )
}

export function ByAttributionChart() {
  const parts = useMemo(() => statusParts(), [])
  return (
    <CategoryChart
      name="by-attribution"
      title={i18n.t({ id: 'chart.byAttribution', message: 'By attribution, and how sure' })}
      rule={i18n.t({
        id: 'chart.byAttribution.rule',
        message:
          'Each incident once, by who ties it to the group; texture tells how well when and where are known.',
      })}
      heading={facetName('attribution')}
      facet="attribution"
      derive={attributionStacks}
      parts={parts}
      nameOf={attributionGroup}
    />
  )
}
