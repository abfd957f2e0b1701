import type { Stage } from '../../domain/charter/stage'
import type { Edit } from '../../domain/charter/text'
import { Document } from '../layout/document'
import { dayOf, type CharterShell } from './charter-shell'

type Past = {
  number: number
  stage: Stage
  summary: string
  publishedOn: string | null
  moves: { from: Stage; to: Stage; note: string; on: string }[]
  edits: { number: number; edit: Edit; reason: string; suggestions: number; on: string }[]
}

/** Every version with its way through the stages and the reason of each change, newest first. */
export function VersionsDocument({ past, ...shell }: CharterShell & { past: Past[] }) {
  const { t, language } = shell
  return (
    <Document {...shell} title={t('charter.ways.history')}>
      <a className="back" href={`/${language}/charter`}>
        {t('charter.back')}
      </a>
      <h1>{t('charter.ways.history')}</h1>
      <p className="mt-4">{t('charter.history.what')}</p>
      {past.map((version, at) => (
        <Version key={version.number} t={t} language={language} version={version} before={past[at + 1]} />
      ))}
    </Document>
  )
}

type Props = Pick<CharterShell, 't' | 'language'> & { version: Past; before: Past | undefined }

function Version({ t, language, version, before }: Props) {
  const { number, stage, summary, publishedOn, moves, edits } = version
  const here = `/${language}/charter`
  const title = t('charter.history.version', { number })
  return (
    <section className="mt-10 flow" aria-labelledby={`v-${number}`}>
      <h2 id={`v-${number}`}>
        <a href={`${here}/versions/${number}`}>{title}</a>
      </h2>
      <p className="stands">
        <strong>{t(`charter.stage.${stage}`)}</strong>
        {publishedOn && (
          <span className="block">{t('charter.history.published', { date: dayOf(publishedOn) })}</span>
        )}
      </p>
      {summary && <p dir="auto">{summary}</p>}
      {before && (
        <p>
          <a href={`${here}/compare/${before.number}/${number}`}>
            {t('charter.history.compare', { before: before.number, after: number })}
          </a>
        </p>
      )}
      <Way t={t} moves={moves} title={title} />
      <Edits t={t} edits={edits} title={title} />
    </section>
  )
}

function Way({ t, moves, title }: Pick<Props, 't'> & { moves: Past['moves']; title: string }) {
  if (!moves.length) return null
  return (
    <details>
      <summary className="py-3 font-bold">
        {t('charter.history.way')}
        <span className="vh">: {title}</span>
      </summary>
      <ol className="flow">
        {moves.map(({ from, to, note, on }, at) => (
          <li key={at} className="quoted">
            <p className="hint">{t('charter.history.on', { date: dayOf(on) })}</p>
            <p>
              {t('charter.history.moved', { from: t(`charter.stage.${from}`), to: t(`charter.stage.${to}`) })}
            </p>
            {note && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}

function Edits({ t, edits, title }: Pick<Props, 't'> & { edits: Past['edits']; title: string }) {
  if (!edits.length) return null
  return (
    <details>
      <summary className="py-3 font-bold">
        {t('charter.history.edits', { count: edits.length })}
        <span className="vh">: {title}</span>
      </summary>
      <ol className="flow">
        {edits.map(({ number, edit, reason, suggestions, on }) => (
          <li key={number} className="quoted">
            <p className="hint">{t('charter.history.on', { date: dayOf(on) })}</p>
            <p>{t(`charter.history.${edit.did}`)}</p>
            <p dir="auto">{wordsOf(edit)}</p>
            {reason && <p dir="auto">{t('charter.clause.why', { why: reason })}</p>}
            {suggestions > 0 && <p>{t('charter.history.from', { count: suggestions })}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The words that an edit wrote; nothing where it took something out. */
function wordsOf(edit: Edit): string {
  if (edit.did === 'titled') return edit.title
  if (edit.did === 'section') return edit.section.title
  return edit.did === 'commitment' ? edit.commitment.text : ''
}
