import { z } from 'zod'
import { DisplayDocument } from '../../../components/layout/display-document'
import { asBuilt, Display } from '../../../domain/display/display'
import { draftIn, inDisplay, wayBack } from '../../../domain/display/way-back'
import { changeDraft } from '../../../server/responses/answering'
import { displayOf, remembered, rememberDisplay } from '../../../server/display'
import { documentResponse, goTo } from '../../../server/document'
import { openDraft } from '../../../server/responses/drafts'
import { allowOnly, only, type Fields } from '../../../server/form'
import { Refusal } from '../../../server/refusal'
import { Lang, publicForm, publicPage } from '../../answer-with'
import { shellFor } from '../../public-shell'

const Address = z.object({ lang: Lang })
const PARTS = Display.keyof().options

export const GET = publicPage(Address, async ({ params: { lang }, query, request }) => {
  const shell = await shellFor(lang, '/display')
  const back = wayBack(query.get('back'), lang)
  const draft = await draftBehind(back)
  const now = draft?.display ?? displayOf(request) ?? asBuilt
  const page = { now, back, inDraft: draft !== null, remembered: remembered(request) !== null }
  return documentResponse(() => <DisplayDocument {...shell} {...page} />, {
    display: now,
    headers: { 'cache-control': 'no-store' },
  })
})

export const POST = publicForm(Address, async ({ params: { lang }, fields, request }) => {
  allowOnly(fields, [...PARTS, 'back', 'remember', 'do'])
  const forget = only(fields, 'do') === 'forget'
  const display = forget ? asBuilt : displaySent(fields)
  const back = wayBack(only(fields, 'back'), lang)
  const keep = only(fields, 'remember') === 'yes' && !forget
  const inDraft = await keepInDraft(back, display)
  const answer = goTo(inDisplay(back, inDraft || keep ? null : display))
  if (keep) answer.headers.set('set-cookie', rememberDisplay(display))
  else if (remembered(request)) answer.headers.set('set-cookie', rememberDisplay(null))
  return answer
})

function displaySent(fields: Fields): Display {
  const sent = Display.safeParse(Object.fromEntries(PARTS.map((part) => [part, only(fields, part)])))
  if (!sent.success) throw new Refusal(400, 'not-understood')
  return sent.data
}

async function draftBehind(back: string) {
  const place = draftIn(back)
  return place && ((await openDraft(place.survey, place.draft))?.draft ?? null)
}

/** Keeps a display with the answers of the draft that the way back leads into; says whether there was one. */
async function keepInDraft(back: string, display: Display): Promise<boolean> {
  const place = draftIn(back)
  if (!place || !(await draftBehind(back))) return false
  await changeDraft(place.survey, place.draft, ({ draft }) => ({ ...draft, display }))
  return true
}
