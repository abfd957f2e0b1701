import { z } from 'zod'
import { NoticeDocument } from '../components/layout/notice-document'
import notices from '../content/notices/en.json'
import { isolated } from '../domain/language/isolate'
import { languages } from '../domain/language/languages'
import { noticeIn } from '../domain/language/notice'
import { placesOfNotices } from '../domain/language/places'
import { contacts, partnershipContact } from '../server/contacts'
import { documentResponse } from '../server/document'
import { translationOf } from '../server/language/language'
import { Lang, publicPage } from './answer-with'
import { shellFor } from './public-shell'

/** The page of one notice, with phone numbers from content in their places. */
export function noticePage(name: keyof typeof notices) {
  const places = placesOfNotices({ [name]: notices[name] })
  return publicPage(z.object({ lang: Lang }), async ({ params: { lang } }) => {
    const shell = await shellFor(lang, `/${name}`)
    const keep = languages[lang].dir === 'rtl' ? isolated : (text: string) => text
    const notice = noticeIn(name, notices[name], (place, english) => {
      const phrase = shell.phrases(place, english)
      return { ...phrase, text: filled(phrase.text, keep) }
    })
    const translation = await translationOf(lang, places)
    return documentResponse(() => <NoticeDocument {...shell} {...{ notice, translation }} />)
  })
}

function filled(text: string, keep: (value: string) => string): string {
  const numbers = Object.fromEntries(contacts.map((contact) => [contact.id, contact.phone]))
  const { phone, email } = partnershipContact
  const gaps: Record<string, string | undefined> = { ...numbers, contact: email ?? phone }
  return text.replace(/\{([a-z_]+)\}/g, (gap, id: string) => (gaps[id] ? keep(gaps[id]) : gap))
}
