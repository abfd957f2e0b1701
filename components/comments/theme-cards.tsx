import { PressForm } from '../forms/press-form'
import { EmptyState } from '../staff/empty-state'

type Theme = { id: string; name: string; meaning: string; retired: boolean }

/** The themes of a codebook, each with what can be done with it. */
export function ThemeCards({ themes }: { themes: Theme[] }) {
  if (!themes.length)
    return (
      <EmptyState title="There is no theme yet">
        <p>Read a dozen comments first, then write down the handful of themes that come back in them.</p>
      </EmptyState>
    )
  return (
    <ul className="stack">
      {themes.map(({ id, name, meaning, retired }) => (
        <li key={id} className="sheet">
          <h2>
            {name} {retired && <span className="mark">Retired</span>}
          </h2>
          <p>{meaning}</p>
          <div className="form-buttons">
            <a href={`/staff/codebook/${id}`}>
              Change<span className="vh"> {name}</span>
            </a>
            <PressForm
              action={`/staff/codebook/${id}/${retired ? 'bring-back' : 'retire'}`}
              label={retired ? 'Offer it again' : 'Retire'}
              about={name}
              look="link"
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
