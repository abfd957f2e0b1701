import type { ReactNode } from 'react'
import type { Survey } from '../../domain/surveys/survey'
import { isEasy, wayOf, waysOf } from '../../domain/ways/in-way'
import { Document } from '../layout/document'
import { SafetyLine } from '../layout/safety-line'
import type { Shell, Tools } from '../layout/shell'
import type { TranslationState } from '../../domain/language/translation-state'
import type { Phrase } from '../../domain/language/words'

/** Someone to call, from content/lists.json. */
type Contact = { id: string; label: Phrase; phone: string; note?: Phrase }

/** What every page of one survey is given. */
export type SurveyShell = Shell & {
  survey: Survey
  /** Its title, and the organisation that asks, in the page's language. */
  name: Phrase
  owner: string
  /** How far it is translated. */
  translation: TranslationState
  contacts: Contact[]
  /** Whether somebody reads this week what people write. */
  isRead: boolean
  /** Where to go at once from a sensitive survey. */
  leaveTo?: string
}

type Props = SurveyShell & {
  title: string
  secret?: boolean
  script?: string
  /** For whom it is drawn, where that is not said by the way it is asked. */
  reader?: 'easy'
  tools?: Tools
  children: ReactNode
}

/** A page of a survey: drawn for its readers, with the line about help where young people answer. */
export function SurveyDocument({ survey, contacts, reader, leaveTo, children, ...props }: Props) {
  const size = reader ?? (isLarge(survey) ? 'easy' : isForYoung(survey) ? 'young' : 'adult')
  const call = { childline: phoneOf(contacts, 'childline'), emergency: phoneOf(contacts, 'emergency') }
  const safety = (
    <>
      {leaveTo && <Leave t={props.t} to={leaveTo} />}
      {isForYoung(survey) && <SafetyLine {...props} call={call} />}
    </>
  )
  return (
    <Document {...props} reader={size} safety={safety} leaveTo={leaveTo}>
      {children}
    </Document>
  )
}

/** Large in Easy Read and pictures, and where a survey written that way has no other. */
function isLarge(survey: Survey): boolean {
  return wayOf(survey) !== 'words' || (isEasy(survey) && waysOf(survey).length === 1)
}

/** Whether children or young people answer this survey themselves. */
export function isForYoung(survey: Survey): boolean {
  return survey.audience === 'child' || survey.audience === 'young_person'
}

/** Out of here at once; our script sees to it that Back does not lead here again. */
function Leave({ t, to }: { t: Shell['t']; to: string }) {
  return (
    <aside aria-label={t('safety.leave')} className="column pb-4 no-print">
      <a className="button" href={to} rel="noreferrer" data-leave="">
        {t('safety.leave')}
      </a>
    </aside>
  )
}

/** The number of a contact, kept on one line. */
export function phoneOf(contacts: Contact[], id: string): string {
  return (contacts.find((contact) => contact.id === id)?.phone ?? '').replaceAll(' ', '\u00a0')
}
