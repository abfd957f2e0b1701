import 'server-only'
import { NotifyClient } from 'notifications-node-client'
import type { Mailer } from './mailer'

/** The name of the one e-mail template in GOV.UK Notify: its subject is ((subject)), its message ((body)). */
const TEMPLATE = 'Heard'

/** Sends letters through GOV.UK Notify, which also decides who they come from. `base` is another address in tests. */
export function notifyMailer(key: string, base = 'https://api.notifications.service.gov.uk'): Mailer {
  const notify = new NotifyClient(base, key)
  let template: Promise<string> | undefined
  const found = () => (template ??= templateId(notify))
  return {
    send: async ({ id, to, subject, text }) => {
      const chosen = await found().catch((problem) => {
        template = undefined
        throw problem
      })
      await notify.sendEmail(chosen, to, { personalisation: { subject, body: text }, reference: id })
    },
    close: () => undefined,
  }
}

async function templateId(notify: NotifyClient): Promise<string> {
  const { data } = await notify.getAllTemplates('email')
  const template = data.templates.find(({ name }) => name === TEMPLATE)
  if (!template) throw new Error(`GOV.UK Notify has no e-mail template named ${TEMPLATE}`)
  return template.id
}
