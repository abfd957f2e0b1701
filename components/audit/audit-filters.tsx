import { groupWords, type Group } from '../../domain/audit/act-groups'
import type { AuditFilter } from '../../domain/audit/audit-filter'
import { Choose, type Choice } from '../staff/choose'

type Props = { filter: AuditFilter; people: Choice[]; organisations: Choice[] | null }

/** What to show of the audit. The address is the state, so it can be kept and sent on. */
export function AuditFilters({ filter, people, organisations }: Props) {
  const groups = (Object.keys(groupWords) as Group[]).map((value) => ({ value, words: groupWords[value] }))
  return (
    <form method="get" action="/staff/audit" className="filters" aria-label="What to show">
      <Choose name="person" label="Who" all="Everybody" choices={people} chosen={filter.person} />
      <Choose name="group" label="What" all="Everything" choices={groups} chosen={filter.group} />
      {organisations && (
        <Choose
          name="organisation"
          label="Organisation"
          all="All organisations"
          choices={organisations}
          chosen={filter.organisation}
        />
      )}
      <Day name="from" label="From" day={filter.from} />
      <Day name="to" label="To" day={filter.to} />
      <p className="form-buttons">
        <button type="submit" className="button secondary">
          Show these
        </button>
        <a href="/staff/audit">Show everything</a>
      </p>
    </form>
  )
}

function Day({ name, label, day = '' }: { name: string; label: string; day?: string }) {
  return (
    <div className="form-field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" defaultValue={day} className="field" />
    </div>
  )
}
