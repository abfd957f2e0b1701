import type { ReactNode } from 'react'
import type { Survey } from '../../domain/surveys/survey'
import { Document } from '../layout/document'
import type { Shell } from '../layout/shell'

/** Someone to call, from content/lists.json. */
type Contact = { id: string; label: string; phone: string; note?: string }

/** What every page of one survey is given. */
export type SurveyShell = Shell & { survey: Survey; contacts: Contact[] }

type Props = SurveyShell & {
  title: string
  secret?: boolean
  tools?: { language: string; save?: string }
  children: ReactNode
}

/** A page of a survey: drawn for its readers, with the line about help where young people answer. */
export function SurveyDocument({ survey, contacts, children, ...props }: Props) {
  const easy = survey.style !== 'plain_english'
  const reader = easy ? 'easy' : isForYoung(survey) ? 'young' : 'adult'
  const safety = isForYoung(survey) ? <SafetyLine {...props} contacts={contacts} /> : undefined
  return (
    <Document {...props} reader={reader} safety={safety}>
      {children}
    </Document>
  )
}

/** Whether children or young people answer this survey themselves. */
export function isForYoung(survey: Survey): boolean {
  return survey.audience === 'child' || survey.audience === 'young_person'
}

function SafetyLine({ t, language, contacts }: Shell & { contacts: Contact[] }) {
  const phone = (id: string) =>
    (contacts.find((contact) => contact.id === id)?.phone ?? '').replaceAll(' ', '\u00a0')
  return (
    <aside aria-label={t('safety.label')} className="column">
      <p className="panel px-4 py-3 text-[1.125rem] leading-normal">
        <strong>{t('safety.line', { childline: phone('childline'), emergency: phone('emergency') })}</strong>{' '}
        <a href={`/${language}/help#someone-to-talk-to`}>{t('safety.more')}</a>
      </p>
    </aside>
  )
}

/** A page title of at most 70 characters: the survey's name goes first when both do not fit. */
export function pageTitle(page: string, survey: string): string {
  const both = `${page} - ${survey}`
  if (both.length <= 70) return both
  return page.length <= 70 ? page : `${page.slice(0, 69)}…`
}
