import type { Numbered } from '../../domain/charter/numbered'
import { WHOLE, type Leaning } from '../../domain/charter/sent'
import { Document } from '../layout/document'
import { WordsField, type Shown } from '../public-forms/fields'
import { FormProblems, type Trouble } from '../public-forms/problems'
import type { CharterShell } from './charter-shell'
import { CameFrom, WhoIAm } from './form-parts'
import { QuotedPromise } from './quoted-promise'

type Props = CharterShell &
  Omit<Shown, 't'> & {
    /** The promise it is about; null for the whole charter. */
    commitment: Numbered | null
    leaning: Leaning | null
    form: string
    trouble: Trouble | null
  }

/** A plain form to say something about a promise, or about what matters at all. */
export function SayDocument({ commitment, leaning, form, sent, problems, trouble, ...props }: Props) {
  const { t, language } = props
  const shown = { t, sent, problems }
  const place = commitment?.id ?? WHOLE
  const title = commitment ? titleOf(t, leaning) : t('charter.open.heading')
  const back = commitment ? `/${language}/charter/clauses/${place}` : `/${language}/charter`
  return (
    <Document {...props} title={`${problems.length || trouble ? `${t('question.error')} ` : ''}${title}`}>
      <a className="back" href={back}>
        {t('question.back')}
      </a>
      <FormProblems t={t} problems={problems} trouble={trouble} />
      <h1>{title}</h1>
      {commitment && <p className="hint">{t('charter.form.about', { number: commitment.number })}</p>}
      <div className="mt-6 flow">
        {commitment ? <QuotedPromise {...props} commitment={commitment} /> : <p>{t('charter.open.what')}</p>}
      </div>
      <form method="post" action={`/${language}/charter/say/${place}`} noValidate className="mt-8 grid gap-8">
        <input type="hidden" name="form" value={form} />
        {leaning && <input type="hidden" name="leaning" value={leaning} />}
        <WordsField
          {...shown}
          name="words"
          label={t(
            leaning ? 'charter.form.wordsOptional' : commitment ? 'charter.form.words' : 'charter.open.label',
          )}
          hint={t('charter.form.moderated')}
          before={t('question.readBy')}
        />
        <WhoIAm {...shown} />
        <CameFrom {...shown} />
        <button className="button justify-self-start" type="submit">
          {t('charter.form.send')}
        </button>
      </form>
    </Document>
  )
}

function titleOf(t: Props['t'], leaning: Leaning | null): string {
  if (!leaning) return t('charter.clause.more')
  return t(leaning === 'agree_so_far' ? 'charter.clause.agree' : 'charter.clause.notYet')
}
