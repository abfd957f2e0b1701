import type { Numbered } from '../../domain/charter/numbered'
import type { Beginning } from '../../domain/charter/sent'
import { Document } from '../layout/document'
import { WordsField, type Shown } from '../public-forms/fields'
import { FormProblems, type Trouble } from '../public-forms/problems'
import type { CharterShell } from './charter-shell'
import { CameFrom, WhoIAm } from './form-parts'
import { QuotedPromise } from './quoted-promise'

type Props = CharterShell &
  Omit<Shown, 't'> & { commitment: Numbered; beginning: Beginning; form: string; trouble: Trouble | null }

/** A change to one promise: in other words, or with one of three starters for people who do not want to rewrite. */
export function SuggestDocument({ commitment, beginning, form, sent, problems, trouble, ...props }: Props) {
  const { t, language } = props
  const shown = { t, sent, problems }
  const here = `/${language}/charter/suggest/${commitment.id}`
  const title = t('charter.suggest.title', { number: commitment.number })
  return (
    <Document {...props} title={`${problems.length || trouble ? `${t('question.error')} ` : ''}${title}`}>
      <a className="back" href={`/${language}/charter/clauses/${commitment.id}`}>
        {t('question.back')}
      </a>
      <FormProblems t={t} problems={problems} trouble={trouble} />
      <h1>{title}</h1>
      <div className="mt-6">
        <QuotedPromise {...props} commitment={commitment} />
      </div>
      <Starters t={t} here={here} beginning={beginning} />
      <form method="post" action={here} noValidate className="mt-8 grid gap-8">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="beginning" value={beginning} />
        <WordsField
          {...shown}
          name="proposed"
          label={t(beginning === 'words' ? 'charter.suggest.words' : `charter.suggest.${beginning}Label`)}
          hint={beginning === 'words' ? t('charter.suggest.wordsHint') : t('charter.form.moderated')}
          before={t('question.readBy')}
          rows={beginning === 'simpler' ? 3 : 6}
        />
        {beginning === 'words' && (
          <WordsField
            {...shown}
            name="why"
            label={t('charter.suggest.why')}
            hint={t('charter.form.moderated')}
            rows={3}
          />
        )}
        <WhoIAm {...shown} />
        <CameFrom {...shown} />
        <button className="button justify-self-start" type="submit">
          {t('charter.form.send')}
        </button>
      </form>
    </Document>
  )
}

const STARTERS = ['simpler', 'missing', 'disagree'] as const

function Starters({ t, here, beginning }: { t: Props['t']; here: string; beginning: Beginning }) {
  return (
    <nav className="mt-6" aria-labelledby="starters">
      <h2 id="starters" className="text-[1em]">
        {t('charter.suggest.starters')}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-3">
        {STARTERS.map((start) => (
          <li key={start}>
            <a
              className="starter"
              href={`${here}?start=${start}`}
              aria-current={start === beginning ? 'true' : undefined}
            >
              {t(`charter.suggest.${start}`)}
            </a>
          </li>
        ))}
        {beginning !== 'words' && (
          <li>
            <a className="starter" href={here}>
              {t('charter.suggest.ownWords')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
