import { optionsOf } from '../questions/question'
import { valuesOfBreakdown, type Breakdown } from '../surveys/breakdown'
import { questionsOf, type Survey } from '../surveys/survey'
import { byOpening, type Wave } from '../surveys/wave'
import { OTHER } from './groups'
import { ANY, partOf } from './roll-up'

/** A breakdown as a page offers it: its name and everything it can say of a group. */
export type Offer = { key: string; label: string; values: { value: string; label: string }[] }

/** What an address asks for, read against what there is; whatever it asks for beyond that is left out. */
export type Filter = {
  wave: Wave | null
  before: Wave | null
  /** The label each breakdown must have, or ANY. */
  labels: string[]
  /** The place of the breakdown that splits every figure, or null. */
  by: number | null
}

/** The breakdowns of a survey with all their labels, "other or not shown" the last. */
export function offersOf(survey: Survey, breakdowns: Breakdown[]): Offer[] {
  return breakdowns.map((breakdown) => {
    const question = questionsOf(survey).find(({ key }) => key === breakdown.question)
    const values = question && optionsOf(question).length ? valuesOfBreakdown(breakdown, question) : []
    return {
      key: breakdown.question,
      label: breakdown.label,
      values: [...values, { value: OTHER, label: 'Other or not shown' }],
    }
  })
}

/** The filter of an address. `waves` are those with results. In young people's surveys own words always stand apart. */
export function filterFrom(query: URLSearchParams, offers: Offer[], waves: Wave[], young: boolean): Filter {
  const sorted = [...waves].sort(byOpening)
  const wave = sorted.find(({ id }) => id === query.get('wave')) ?? sorted.at(-1) ?? null
  const earlier = sorted.filter(({ opensOn }) => wave && opensOn < wave.opensOn)
  const before =
    query.get('since') === 'none'
      ? null
      : (earlier.find(({ id }) => id === query.get('since')) ?? earlier.at(-1) ?? null)
  const labels = offers.map(
    ({ key, values }) => values.find(({ value }) => value === query.get(key))?.value ?? ANY,
  )
  return { wave, before, labels, by: splitBy(query.get('by'), offers, labels, young) }
}

/** The parts a filter needs: everyone in it, and each label of the breakdown that splits it. */
export function partsFor({ labels, by }: Filter, offers: Offer[]) {
  const split = by === null ? null : offers[by]!.values
  return {
    whole: partOf(labels),
    split:
      split?.map(({ value, label }) => ({ value, label, part: partOf(labels.with(by!, value)) })) ?? null,
  }
}

/** The address of a page with this filter; `changes` set or (null) take out single fields. */
export function addressOf(query: URLSearchParams, changes: Record<string, string | null> = {}): string {
  const next = new URLSearchParams([...query].filter(([, value]) => value))
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next.size ? `?${next}` : '?'
}

function splitBy(wanted: string | null, offers: Offer[], labels: string[], young: boolean): number | null {
  const who = offers.findIndex(({ key }) => key === WHO)
  if (young && who >= 0 && labels[who] === ANY) return who
  const at = offers.findIndex(({ key }) => key === wanted)
  return at >= 0 && labels[at] === ANY ? at : null
}

const WHO = 'who_answers'
