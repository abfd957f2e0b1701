import { Document } from '../layout/document'
import { SafetyLine, type Call } from '../layout/safety-line'
import type { CharterShell } from './charter-shell'

type Props = CharterShell & {
  code: string
  /** Somebody still has to read it. */
  held: boolean
  /** On the path for children and young people: whom to call, and the promise that comes next. */
  young: { call: Call; next: string | null } | null
}

/** Thank you, what happens next, and a code to see what became of it. Never the words. */
export function SentDocument({ code, held, young, ...shell }: Props) {
  const { t, language } = shell
  const title = t(young ? 'charter.easy.thanks' : 'charter.sent.title')
  const on = young?.next ? `/easy-read/${young.next}` : young ? '/easy-read' : ''
  return (
    <Document
      {...shell}
      title={title}
      reader={young ? 'easy' : 'adult'}
      safety={young && <SafetyLine {...shell} call={young.call} />}
      secret
    >
      <div className="pt-6 flow">
        <h1>{title}</h1>
        <p>{t(held ? 'charter.sent.next' : 'charter.sent.pressed')}</p>
        <p className="no-print">
          <a className="button" href={`/${language}/charter${on}`}>
            {t(young?.next ? 'charter.easy.next' : young ? 'charter.easy.all' : 'charter.sent.another')}
          </a>
        </p>
        {(held || !young) && <Code t={t} language={language} code={code} />}
        {young && held && <p className="panel">{t('safety.honest')}</p>}
      </div>
    </Document>
  )
}

function Code({ t, language, code }: Pick<Props, 't' | 'language' | 'code'>) {
  return (
    <section className="pt-6 flow" aria-labelledby="code">
      <h2 id="code">{t('charter.sent.code')}</h2>
      <p>{t('charter.sent.why')}</p>
      <p className="code" dir="ltr">
        {code}
      </p>
      <p className="no-print">
        <a href={`/${language}/charter/receipt`}>{t('charter.sent.use')}</a>
      </p>
      <p className="hint">{t('charter.sent.print')}</p>
    </section>
  )
}
