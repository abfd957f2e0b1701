import type { Language } from '../domain/language/languages'
import type { Survey } from '../domain/surveys/survey'
import type { Shell } from '../components/layout/shell'
import type { SurveyShell } from '../components/surveys/survey-shell'
import { contacts, leaveTo, organisationName, partnershipContact } from '../server/contacts'
import { speaking, surveyIn } from '../server/language/language'
import { isMadeUp } from '../server/demo/made-up'
import { isReadNow } from '../server/safeguarding/reading-cover'

const phone = (id: string) =>
  (contacts.find((contact) => contact.id === id && contact.verified)?.phone ?? '').replaceAll(' ', '\u00a0')

/** Whom to call when somebody is not safe, from content. */
export const peopleToCall = {
  childline: phone('childline'),
  emergency: phone('emergency'),
  services: phone('herts_childrens_services'),
}

/** What every public page is given, in one language. */
export async function shellFor(language: Language, path = ''): Promise<Shell> {
  const madeUp = await isMadeUp()
  return { language, ...(await speaking(language)), path, madeUp, contact: partnershipContact }
}

/** What a page to read is given: the plan, the charter, results. */
export async function readingShellFor(language: Language, path: string): Promise<Shell> {
  return { ...(await shellFor(language, path)), reading: true }
}

/** What every page of one survey is given, in one language; `rest` is what its address has after the survey. */
export async function surveyShellFor(language: Language, survey: Survey, rest = ''): Promise<SurveyShell> {
  const { phrases, translation } = await surveyIn(language, survey)
  const suits = (contact: (typeof contacts)[number]) =>
    contact.verified &&
    (contact.for === 'all' || contact.for === (survey.audience === 'parent_carer' ? 'adult' : 'child'))
  return {
    ...(await shellFor(language, `/surveys/${survey.id}${rest}`)),
    survey,
    phrases,
    translation,
    name: phrases(`${survey.id}.title`, survey.title),
    owner: phrases(`organisations.${survey.owner}.name`, organisationName(survey.owner)).text,
    contacts: contacts.filter(suits).map(({ id, phone, label, note }) => ({
      id,
      phone,
      label: phrases(`contacts.${id}.label`, label),
      note: note ? phrases(`contacts.${id}.note`, note) : undefined,
    })),
    isRead: await isReadNow(survey.owner),
    leaveTo: survey.sensitive ? leaveTo : undefined,
  }
}
