import { dayWords } from '../../domain/language/staff-dates'
import { agreeWords, missingInWords, moveWords } from '../../domain/charter/stage-words'
import type { Missing, Stage } from '../../domain/charter/stage'
import type { CharterText } from '../../domain/charter/text'
import { PressForm } from '../forms/press-form'

type Asked = { party: string | null; note: string; on: string; ownSide: boolean }
type Next = {
  to: Stage
  by: keyof typeof agreeWords
  missing: Missing[]
  may: boolean
  wish: Asked | null
}
type Props = { from: Stage; next: Next[]; text: CharterText; parties: { id: string; name: string }[] }

/** What may come next: who has to agree, what is missing, and who has asked already. */
export function NextMoves({ from, next, text, parties }: Props) {
  if (!next.length) return null
  return (
    <section>
      <h2>What comes next</h2>
      {next.map(({ to, by, missing, may, wish }) => {
        const name = moveWords(from, to)
        return (
          <section key={to} className="sheet" aria-label={name}>
            <h3>{name}</h3>
            <p className="hint">Has to be agreed by: {agreeWords[by]}</p>
            <MissingList gaps={missing.map((one) => missingInWords(one, text, parties))} />
            {wish && <AskedFor {...wish} />}
            {may && !missing.length && !wish && (
              <p>
                <a href={`/staff/charter/moves/${to}`}>
                  Ask for it<span className="vh">: {name}</span>
                </a>
              </p>
            )}
            {may && !missing.length && wish && !wish.ownSide && (
              <PressForm
                action={`/staff/charter/moves/${to}/ask`}
                label="Agree"
                about={`to: ${name}`}
                look="plain"
              />
            )}
          </section>
        )
      })}
    </section>
  )
}

function MissingList({ gaps }: { gaps: ReturnType<typeof missingInWords>[] }) {
  if (!gaps.length) return null
  return (
    <div className="panel">
      <p>
        <strong>What is missing</strong>
      </p>
      <ul className="plain-list">
        {gaps.map(({ text, names, to }) => (
          <li key={text}>
            <a href={to}>{text.replace(/:$/, '')}</a>
            {names.length > 0 && (
              <ul className="plain-list">
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function AskedFor({ party, note, on, ownSide }: Asked) {
  return (
    <div className="panel">
      <p>
        <strong>{party ?? 'Somebody'}</strong> asked for this on {dayWords(on)}.{' '}
        {ownSide ? 'The other side has not answered yet.' : 'Your side has not answered yet.'}
      </p>
      {note && <p>“{note}”</p>}
    </div>
  )
}
