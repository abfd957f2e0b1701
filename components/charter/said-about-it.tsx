import type { Beginning, Leaning, Origin } from '../../domain/charter/sent'
import type { Outcome, Voice } from '../../domain/charter/suggestion'
import { queryOfPage } from '../../domain/paging/page'
import type { Words } from '../../domain/language/words'
import type { Shell } from '../layout/shell'

type Saying = { id: string; from: Voice; origin: Origin }

/** What people said about one place, once a moderator let it through, with a page of what they suggest. */
export type SaidHere = {
  comments: (Saying & { leaning: Leaning | null; words: string })[]
  suggestions: (Saying & {
    beginning: Beginning
    proposed: string
    why: string
    outcome: Outcome | null
    reason: string | null
    replies: { id: string; from: Voice; words: string }[]
  })[]
  page: number
  pages: number
}

/** What people want to change and what became of it, then what they said: each with who said it, nobody by name. */
export function SaidAboutIt({ t, language, place, said }: Shell & { place: string; said: SaidHere }) {
  const { comments, suggestions, page, pages } = said
  return (
    <>
      {suggestions.length > 0 && (
        <section className="mt-10" aria-labelledby="suggested">
          <h2 id="suggested">{t('charter.clause.suggested')}</h2>
          <ul className="mt-4 grid gap-4">
            {suggestions.map((suggestion) => (
              <Suggestion key={suggestion.id} t={t} suggestion={suggestion} />
            ))}
          </ul>
          {pages > 1 && <Pages {...{ t, language, place, page, pages }} />}
        </section>
      )}
      <section className="mt-10" aria-labelledby="said">
        <h2 id="said">{t('charter.clause.said')}</h2>
        {comments.length === 0 && <p className="hint mt-2">{t('charter.clause.nothing')}</p>}
        <ul className="mt-4 grid gap-4">
          {comments.map((comment) => (
            <li key={comment.id} className="quoted">
              {comment.leaning && <strong className="block">{leaningIn(t, comment.leaning)}</strong>}
              <p dir="auto">{comment.words}</p>
              <p className="hint text-[0.9em]">{whoIn(t, comment)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The address of a page of what people suggest for a promise. */
export function suggestedAddress(language: string, place: string, page: number): string {
  return `/${language}/charter/clauses/${place}${queryOfPage(page)}#suggested`
}

type Paged = Pick<Shell, 't' | 'language'> & { place: string; page: number; pages: number }

function Pages({ t, language, place, page, pages }: Paged) {
  const address = (to: number) => suggestedAddress(language, place, to)
  return (
    <nav aria-label={t('charter.clause.suggested')} className="mt-4 flow no-print">
      <p>{t('paper.page', { page, pages })}</p>
      {page < pages && (
        <p>
          <a href={address(page + 1)}>{t('charter.clause.earlier')}</a>
        </p>
      )}
      {page > 1 && (
        <p>
          <a href={address(page - 1)}>{t('charter.clause.later')}</a>
        </p>
      )}
    </nav>
  )
}

function Suggestion({ t, suggestion }: { t: Words; suggestion: SaidHere['suggestions'][number] }) {
  const { beginning, proposed, why, outcome, reason, replies } = suggestion
  return (
    <li className="quoted flow">
      <p dir="auto">{wantedIn(t, beginning, proposed)}</p>
      {why && <p dir="auto">{t('charter.clause.why', { why })}</p>}
      <p className="hint text-[0.9em]">{whoIn(t, suggestion)}</p>
      <p className="stands">
        <strong>{t(`charter.receipt.${outcome ?? 'open'}`)}</strong>
        {reason && (
          <span className="block" dir="auto">
            {t('charter.receipt.reason', { reason })}
          </span>
        )}
      </p>
      {replies.length > 0 && (
        <details>
          <summary className="py-3">{t('charter.clause.replies')}</summary>
          <ul className="flow">
            {replies.map(({ id, from, words }) => (
              <li key={id}>
                <p dir="auto">{words}</p>
                <p className="hint text-[0.9em]">
                  {t('charter.clause.from', { who: t(`charter.voice.${from}`) })}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function leaningIn(t: Words, leaning: Leaning): string {
  return t(leaning === 'agree_so_far' ? 'charter.clause.agree' : 'charter.clause.notYet')
}

function wantedIn(t: Words, beginning: Beginning, words: string): string {
  if (beginning === 'words') return words
  if (beginning === 'simpler') return t(words ? 'charter.clause.hard' : 'charter.clause.simpler', { words })
  return t(`charter.clause.${beginning}`, { words })
}

function whoIn(t: Words, { from, origin }: Saying): string {
  const who = t(`charter.voice.${from}`)
  const note = origin.note.trim()
  if (origin.source === 'person' || !note) return t('charter.clause.from', { who })
  return t(`charter.clause.${origin.source}`, { who, note: [note, origin.metOn].filter(Boolean).join(', ') })
}
