import { z } from 'zod'
import { NoticeDocument, type Notice } from '../components/layout/notice-document'
import notices from '../content/notices/en.json'
import { contacts, partnershipContact } from '../server/contacts'
import { documentResponse } from '../server/document'
import { Lang, publicPage } from './answer-with'
import { shellFor } from './public-shell'

/** The page of one notice, with phone numbers from content in their places. */
export function noticePage(name: keyof typeof notices) {
  return publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
    const shell = await shellFor(lang, `/${name}`)
    return documentResponse(() => <NoticeDocument {...shell} notice={filled(notices[name])} />)
  })
}

function filled(notice: Notice): Notice {
  const numbers = Object.fromEntries(contacts.map((contact) => [contact.id, contact.phone]))
  const { phone, email } = partnershipContact
  const places: Record<string, string | undefined> = { ...numbers, contact: email ?? phone }
  const text = JSON.stringify(notice).replace(/\{([a-z_]+)\}/g, (gap, id: string) => places[id] ?? gap)
  return JSON.parse(text) as Notice
}
