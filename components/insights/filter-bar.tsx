import { addressOf, type Filter, type Offer } from '../../domain/insights/filter'
import { ANY } from '../../domain/insights/roll-up'
import { waveName } from '../../domain/insights/wave-name'
import type { Wave } from '../../domain/surveys/wave'

type Props = {
  query: URLSearchParams
  filter: Filter
  offers: Offer[]
  /** The waves that have results. */
  waves: Wave[]
  /** Whether pages over time are asked, where every wave is shown. */
  overTime?: boolean
}

/** What to look at, as a form whose address is the state; nothing happens before it is applied. */
export function FilterBar({ query, filter, offers, waves, overTime }: Props) {
  const newest = [...waves].reverse()
  const chosen = filter.by === null ? '' : offers[filter.by]!.key
  return (
    <form method="get" className="no-print">
      <fieldset className="filters">
        <legend className="vh">What to look at</legend>
        {!overTime && (
          <>
            <Choose name="wave" label="Wave" value={filter.wave?.id ?? ''} options={newest.map(named)} />
            <Choose
              name="since"
              label="Compare with"
              value={filter.before?.id ?? 'none'}
              options={[{ value: 'none', label: 'Nothing' }, ...newest.map(named)]}
            />
          </>
        )}
        {offers.map(({ key, label, values }, at) => (
          <Choose
            key={key}
            name={key}
            label={label}
            value={filter.labels[at] === ANY ? '' : filter.labels[at]!}
            options={[{ value: '', label: 'All' }, ...values]}
          />
        ))}
        {offers.length > 0 && (
          <Choose
            name="by"
            label="Split by"
            value={chosen}
            options={[
              { value: '', label: 'Nothing' },
              ...offers.map(({ key, label }) => ({ value: key, label })),
            ]}
          />
        )}
        <p>
          <button type="submit" className="button secondary">
            Apply filters
          </button>
        </p>
      </fieldset>
      <Applied {...{ query, filter, offers }} />
    </form>
  )
}

function Choose({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}) {
  return (
    <p className="form-field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="field">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The filters that are on, each with a link that takes it off. */
function Applied({ query, filter, offers }: Pick<Props, 'query' | 'filter' | 'offers'>) {
  const on = offers.flatMap(({ key, label, values }, at) => {
    const value = values.find((one) => one.value === filter.labels[at])
    return value ? [{ key, words: `${label}: ${value.label}` }] : []
  })
  if (!on.length) return null
  return (
    <section aria-label="Filters that are on">
      <ul className="applied">
        {on.map(({ key, words }) => (
          <li key={key}>
            {words}{' '}
            <a href={addressOf(query, { [key]: null })}>
              Remove<span className="vh"> {words}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function named(wave: Wave) {
  return { value: wave.id, label: waveName(wave) }
}
