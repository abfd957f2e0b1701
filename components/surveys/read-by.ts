import { isForYoung, phoneOf, type SurveyShell } from './survey-shell'

/** The lines that stand before every box to write in: who reads it and when, as it truly is this week, and whom to call. */
export function readBy(shell: SurveyShell): string {
  const { survey, t, contacts, isRead } = shell
  const whose = isForYoung(survey) ? 'safety' : 'question'
  const phones = {
    childline: phoneOf(contacts, 'childline'),
    services: phoneOf(contacts, 'herts_childrens_services'),
    emergency: phoneOf(contacts, 'emergency'),
  }
  if (!isRead) return t(`${whose}.notReadYet`, phones)
  const read = t(isForYoung(survey) ? 'safety.beforeWriting' : 'question.readBy')
  const services = phones.services ? [t('safety.callServices', phones)] : []
  return [read, t(`${whose}.callNow`, phones), ...services].join(' ')
}
