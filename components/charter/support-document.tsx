import { SupporterKind } from '../../domain/charter/sent'
import { Document } from '../layout/document'
import { ChoiceCards, LineField, type Shown } from '../public-forms/fields'
import { FormProblems, type Trouble } from '../public-forms/problems'
import type { CharterShell } from './charter-shell'

type Props = CharterShell & Omit<Shown, 't'> & { form: string; trouble: Trouble | null }

/** A form to add a first name or a group to those who support the charter. */
export function SupportDocument({ form, sent, problems, trouble, ...shell }: Props) {
  const { t, language, open } = shell
  const shown = { t, sent, problems }
  const title = t('charter.support.title')
  const kinds = SupporterKind.options.map((kind): [string, string] => [kind, t(`charter.support.${kind}`)])
  return (
    <Document {...shell} title={problems.length || trouble ? `${t('question.error')} ${title}` : title}>
      <a className="back" href={`/${language}/charter`}>
        {t('charter.back')}
      </a>
      <FormProblems t={t} problems={problems} trouble={trouble} />
      <h1>{title}</h1>
      <p className="mt-4">{t(open.support ? 'charter.support.what' : 'charter.support.closed')}</p>
      {(open.support || trouble) && (
        <form method="post" action={`/${language}/charter/support`} noValidate className="mt-8 grid gap-8">
          <input type="hidden" name="form" value={form} />
          <LineField
            {...shown}
            name="shownName"
            label={t('charter.support.name')}
            hint={t('charter.support.hint')}
          />
          <ChoiceCards {...shown} name="kind" legend={t('charter.support.kind')} options={kinds} />
          <button className="button justify-self-start" type="submit">
            {t('charter.support.send')}
          </button>
        </form>
      )}
    </Document>
  )
}
