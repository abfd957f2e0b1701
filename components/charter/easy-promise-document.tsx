import type { Numbered } from '../../domain/charter/numbered'
import { Document } from '../layout/document'
import { SafetyLine, type Call } from '../layout/safety-line'
import { SaidLines } from '../layout/said-lines'
import { Picture } from '../pictures/picture'
import { charterWords, type CharterShell } from './charter-shell'
import { promisePicture } from './promise-picture'

type Props = CharterShell & { call: Call; commitment: Numbered; next: string | null; form: string }

/** One promise in Easy Read with its picture, and three large answers: one press says it. */
export function EasyPromiseDocument({ call, commitment, next, form, ...props }: Props) {
  const { open, ...shell } = props
  const { t, phrases, language } = shell
  const { id, number, easyRead, text } = commitment
  const words = charterWords(phrases)
  const here = `/${language}/charter/easy-read`
  const title = t('charter.promise', { number })
  return (
    <Document {...shell} title={title} reader="easy" safety={<SafetyLine {...shell} call={call} />}>
      <a className="back" href={here}>
        {t('charter.easy.all')}
      </a>
      <p className="hint">{title}</p>
      <div className="asked">
        <Picture name={promisePicture(id)} size={72} />
        <h1>
          <SaidLines
            phrase={easyRead ? words.easyRead(commitment, easyRead) : words.text(commitment, text)}
          />
        </h1>
      </div>
      {open.clauses ? (
        <form method="post" action={`${here}/${id}`} noValidate className="mt-8 no-print">
          <input type="hidden" name="form" value={form} />
          <h2>{t('charter.easy.think')}</h2>
          <div className="presses">
            <Press name="leaning" value="agree_so_far" picture="smile" label={t('charter.easy.agree')} />
            <Press name="leaning" value="not_yet" picture="straight" label={t('charter.easy.notYet')} />
            <a className="press no-underline" href={`${here}/${id}?tell=yes`}>
              <Picture name="pencil" size={80} />
              <span>{t('charter.easy.more')}</span>
            </a>
          </div>
        </form>
      ) : (
        <p className="mt-8">{t('charter.easy.closed')}</p>
      )}
      <p className="mt-8">{t('charter.easy.counts')}</p>
      <nav className="mt-8 flex flex-wrap gap-4 no-print" aria-label={t('charter.easy.all')}>
        {next && (
          <a className="button secondary" href={`${here}/${next}`}>
            {t('charter.easy.next')}
          </a>
        )}
        <a className="inline-block py-4" href={`/${language}/charter/clauses/${id}`}>
          {t('charter.easy.grownUp')}
        </a>
      </nav>
    </Document>
  )
}

type PressProps = { name: string; value: string; picture: string; label: string }

function Press({ name, value, picture, label }: PressProps) {
  return (
    <button className="press" type="submit" name={name} value={value}>
      <Picture name={picture} size={80} />
      <span>{label}</span>
    </button>
  )
}
