import type { Numbered } from '../../domain/charter/numbered'
import { Document } from '../layout/document'
import { WordsField, type Shown } from '../public-forms/fields'
import { FormProblems, type Trouble } from '../public-forms/problems'
import { SafetyLine, type Call } from '../layout/safety-line'
import { SaidLines } from '../layout/said-lines'
import { Picture } from '../pictures/picture'
import { charterWords, type CharterShell } from './charter-shell'
import { promisePicture } from './promise-picture'

type Props = CharterShell &
  Omit<Shown, 't'> & { call: Call; commitment: Numbered; form: string; trouble: Trouble | null }

/** A box for what a child or young person wants to tell about a promise, with who reads it before the box. */
export function EasyTellDocument({ call, commitment, form, sent, problems, trouble, ...shell }: Props) {
  const { t, phrases, language } = shell
  const { id, easyRead, text } = commitment
  const words = charterWords(phrases)
  const here = `/${language}/charter/easy-read/${id}`
  const title = t('charter.easy.more')
  return (
    <Document
      {...shell}
      title={problems.length || trouble ? `${t('question.error')} ${title}` : title}
      reader="easy"
      safety={<SafetyLine {...shell} call={call} />}
    >
      <a className="back" href={here}>
        {t('question.back')}
      </a>
      <FormProblems t={t} problems={problems} trouble={trouble} />
      <h1>{title}</h1>
      <div className="asked mt-6">
        <Picture name={promisePicture(id)} size={72} />
        <p className="font-bold">
          <SaidLines
            phrase={easyRead ? words.easyRead(commitment, easyRead) : words.text(commitment, text)}
          />
        </p>
      </div>
      <form method="post" action={here} noValidate className="mt-8 grid gap-8">
        <input type="hidden" name="form" value={form} />
        <WordsField
          t={t}
          sent={sent}
          problems={problems}
          name="words"
          label={t('charter.easy.tell')}
          hint={t('charter.easy.anonymous')}
          before={t('safety.beforeWriting')}
        />
        <button className="button justify-self-start" type="submit">
          {t('charter.form.send')}
        </button>
      </form>
      <p className="panel mt-8 text-[0.9em]">{t('safety.honest')}</p>
    </Document>
  )
}
