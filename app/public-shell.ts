import type { Language } from '../domain/language/languages'
import type { Survey } from '../domain/surveys/survey'
import type { Shell } from '../components/layout/shell'
import type { SurveyShell } from '../components/surveys/survey-shell'
import { contacts, partnershipContact } from '../server/contacts'
import { speaking, surveyPhrases } from '../server/language'

/** What every public page is given, in one language. */
export async function shellFor(language: Language, path = ''): Promise<Shell> {
  return { language, ...(await speaking(language)), path, contact: partnershipContact }
}

/** What every page of one survey is given, in one language; `rest` is what its address has after the survey. */
export async function surveyShellFor(language: Language, survey: Survey, rest = ''): Promise<SurveyShell> {
  const suits = (contact: (typeof contacts)[number]) =>
    contact.verified &&
    (contact.for === 'all' || contact.for === (survey.audience === 'parent_carer' ? 'adult' : 'child'))
  return {
    ...(await shellFor(language, `/surveys/${survey.id}${rest}`)),
    survey,
    phrases: await surveyPhrases(language, survey),
    contacts: contacts.filter(suits),
  }
}
