import type { Phrase } from '../../domain/language/words'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'
import { YouSaidPart, type PartShown } from './you-said-part'

type Props = Shell & {
  entries: PartShown[]
  easy: boolean
  /** What the page is about, when not about everything: a survey or a part of the plan. */
  about: { survey: Phrase } | { plan: Phrase } | null
  /** The addresses of the same entries in the other wording, and of everything. */
  other: string
  all: string
}

/** What people said and what came of it; also that nothing did, and why. */
export function YouSaidDocument({ entries, easy, about, other, all, ...shell }: Props) {
  const { t, language } = shell
  const title = t(easy ? 'youSaid.easyTitle' : 'youSaid.title')
  return (
    <Document {...shell} title={title} reader={easy ? 'easy' : undefined}>
      <div className="pt-6 flow">
        <h1>{title}</h1>
        {about && (
          <p>
            {'survey' in about ? (
              t('youSaid.ofSurvey', { survey: about.survey.text })
            ) : (
              <>
                {t('youSaid.ofPlan')}: <Said phrase={about.plan} />
              </>
            )}
          </p>
        )}
        {!about && <p>{t('youSaid.what')}</p>}
        {language !== 'en' && entries.length > 0 && <p className="hint">{t('youSaid.english')}</p>}
        {entries.length > 0 && (
          <p className="no-print">
            <a href={other}>{t(easy ? 'youSaid.wordsLink' : 'youSaid.easyLink')}</a>
          </p>
        )}
        {entries.length === 0 && <p>{t('youSaid.none')}</p>}
        {entries.map((entry) => (
          <YouSaidPart key={entry.shown.id} {...shell} {...entry} easy={easy} />
        ))}
        {about && (
          <p className="no-print">
            <a href={all}>{t('youSaid.all')}</a>
          </p>
        )}
        {entries.length > 0 && (
          <p className="no-print">
            <a href="/api/v1/you-said">{t('youSaid.data')}</a>
          </p>
        )}
      </div>
    </Document>
  )
}
