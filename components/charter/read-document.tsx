import { Document } from '../layout/document'
import { TranslationNote } from '../layout/translation-note'
import type { CharterShell } from './charter-shell'
import { OpenQuestion } from './open-question'
import { Promises } from './promises'
import { Supporters } from './supporters'
import { WhatWasSent, Reservations } from './what-was-sent'
import { WhereWeAre } from './where-we-are'
import { WhoWroteIt } from './who-wrote-it'

type Props = CharterShell & {
  /** A version by its own address, which is not the one in force. */
  version?: number
}

/** The charter: what it is, where it stands, what it says, who agreed, and what people said about it. */
export function ReadDocument(props: Props) {
  const { charter, open, translation, version, ...shell } = props
  const { t } = shell
  const title = version ? t('charter.versionTitle', { number: version }) : t('charter.title')
  const hasText = charter.text.commitments.length > 0
  return (
    <Document {...shell} title={title}>
      <div className="pt-6">
        <h1>{title}</h1>
        <p className="mt-4">{t('charter.what')}</p>
        <TranslationNote {...shell} state={translation} />
        {hasText && !version && (
          <p className="mt-2 no-print">
            <a className="inline-block py-2" href={`/${shell.language}/charter/easy-read`}>
              {t('charter.ways.easyRead')}
            </a>
          </p>
        )}
        <div className="mt-4">
          <WhereWeAre {...props} />
        </div>
        {open.comments && <OpenQuestion {...props} />}
        {hasText && <Promises {...props} />}
        <Reservations {...props} />
        <WhoWroteIt {...props} />
        <WhatWasSent {...props} />
        <Supporters {...props} />
        <section className="mt-10 flow" aria-labelledby="kept">
          <h2 id="kept">{t('charter.kept.heading')}</h2>
          <p>{t('charter.kept.text')}</p>
        </section>
        {!version && <OtherWays {...shell} hasText={hasText} />}
      </div>
    </Document>
  )
}

function OtherWays({ t, language, hasText }: Pick<Props, 't' | 'language'> & { hasText: boolean }) {
  const here = `/${language}/charter`
  const ways = [
    ...(hasText ? [['poster', 'poster'] as const] : []),
    ['versions', 'history'] as const,
    ['verify', 'verify'] as const,
    ['receipt', 'receipt'] as const,
  ]
  return (
    <nav className="mt-10 no-print" aria-labelledby="ways">
      <h2 id="ways">{t('charter.ways.heading')}</h2>
      <ul className="mt-2">
        {ways.map(([address, name]) => (
          <li key={address}>
            <a className="inline-block py-2" href={`${here}/${address}`}>
              {t(`charter.ways.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
