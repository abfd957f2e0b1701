import { isForYoung, phoneOf, type SurveyShell } from './survey-shell'

/** The line that stands before every box to write in: who reads it and when, as it truly is this week. */
export function readBy({ survey, t, contacts, isRead }: SurveyShell): string {
  const young = isForYoung(survey)
  if (isRead) return t(young ? 'safety.beforeWriting' : 'question.readBy')
  return t(young ? 'safety.notReadYet' : 'question.notReadYet', {
    childline: phoneOf(contacts, 'childline'),
    services: phoneOf(contacts, 'herts_childrens_services'),
    emergency: phoneOf(contacts, 'emergency'),
  })
}
