import { Asker } from '../../domain/safeguarding/contact-request'
import { Document } from '../layout/document'
import { SafetyLine, type Call } from '../layout/safety-line'
import type { Shell } from '../layout/shell'
import { ChoiceCards, LineField, WordsField, type Shown } from '../public-forms/fields'
import { FormProblems, type Trouble } from '../public-forms/problems'

type Props = Shell &
  Shown & {
    form: string
    trouble: Trouble | null
    call: Call & { services: string }
    /** The organisations that can answer now, by name. */
    answerers: [id: string, name: string][]
  }

/** A form of its own for those who want somebody to contact them, apart from every answer. */
export function ContactDocument({ form, sent, problems, trouble, call, answerers, ...shell }: Props) {
  const { t } = shell
  const title = t('contactMe.title')
  const shown = { t, sent, problems }
  return (
    <Document
      {...shell}
      title={problems.length || trouble ? `${t('question.error')} ${title}` : title}
      safety={<SafetyLine {...shell} call={call} />}
    >
      <div className="pt-6">
        <FormProblems t={t} problems={problems} trouble={trouble} />
        <h1>{title}</h1>
        <div className="mt-4 flow">
          <p>{t('contactMe.what')}</p>
          <p>{t('contactMe.apart')}</p>
        </div>
        {answerers.length || trouble ? (
          <Form {...shell} {...shown} {...{ form, call, answerers }} />
        ) : (
          <Nobody {...shell} call={call} />
        )}
      </div>
    </Document>
  )
}

function Form({
  language,
  form,
  call,
  answerers,
  ...shown
}: Pick<Props, 't' | 'language' | 'form' | 'sent' | 'problems' | 'call' | 'answerers'>) {
  const { t } = shown
  const [only] = answerers.length === 1 ? answerers : []
  const kinds = Asker.options.map((who): [string, string] => [who, t(`charter.form.${who}`)])
  return (
    <>
      <div className="panel mt-6 flow">
        <p>
          {t('question.readBy')} {t('contactMe.soon')}
        </p>
        <p>
          {t('question.callNow', call)} {call.services && t('safety.callServices', call)}
        </p>
      </div>
      <form method="post" action={`/${language}/contact-me`} noValidate className="mt-8 grid gap-8">
        <input type="hidden" name="form" value={form} />
        <LineField
          {...shown}
          name="name"
          label={t('contactMe.name')}
          hint={t('contactMe.nameHint')}
          autoComplete="nickname"
        />
        <LineField {...shown} name="reach" label={t('contactMe.reach')} hint={t('contactMe.reachHint')} />
        <LineField {...shown} name="time" label={t('contactMe.time')} />
        <WordsField {...shown} name="about" label={t('contactMe.about')} rows={3} />
        <ChoiceCards {...shown} name="who" legend={t('charter.form.who')} options={kinds} />
        {only ? (
          <p>{t('contactMe.only', { organisation: only[1] })}</p>
        ) : (
          <ChoiceCards {...shown} name="answerer" legend={t('contactMe.answerer')} options={answerers} />
        )}
        <button className="button justify-self-start" type="submit">
          {t('contactMe.send')}
        </button>
      </form>
    </>
  )
}

function Nobody({ t, language, call }: Pick<Props, 't' | 'language' | 'call'>) {
  return (
    <div className="panel mt-6 flow">
      <p>{t('contactMe.nobody')}</p>
      <p>
        {t('question.callNow', call)} {call.services && t('safety.callServices', call)}
      </p>
      <p>
        <a href={`/${language}/help#someone-to-talk-to`}>{t('safety.more')}</a>
      </p>
    </div>
  )
}
