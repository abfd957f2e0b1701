/**
 * The script of the page that keeps a survey on the phone (phone-document.tsx). It keeps nothing until somebody presses
 * the button there. Then one question after the other is answered on the phone, by the same rules as with us
 * (domain/), and everything is sent at once when there is signal. After sending or clearing nothing is left.
 */
import './no-made-functions'
import { leave, spotAfter, spotBefore, walk, type Spot } from '../../domain/responses/walk'
import type { Draft } from '../../domain/responses/draft'
import { questionsOf } from '../../domain/surveys/survey'
import { filesOf, fieldsIn, today } from './page-parts'
import type { OnPhone, State } from './on-phone'
import { screensOf } from './screen'
import { trySending } from './send'
import { storeOf } from './store'

/** Signal that has just come back is often not there yet: soon at first, then every so often. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 30_000

const $ = (id: string) => document.getElementById(id)!
const box = $('phone')
const stage = $('stage')
const onPhone = JSON.parse(box.dataset.onPhone!) as OnPhone
const { path, survey } = onPhone
const screens = screensOf(box, stage, onPhone)
const store = storeOf(path)

let draft = onPhone.draft
/** Where its person is; null before keeping, and when all is over. */
let at: Spot | null = null
let busy = false
let sending = false
let again = 0
let wait = FIRST_WAIT

if ('serviceWorker' in navigator && 'caches' in window) {
  $('cannot').hidden = true
  $('keep').hidden = false
  $('keep').addEventListener('click', () => void keep())
  store.kept().then((kept) => kept && carryOn(kept.sending), cannot)
}

async function keep() {
  $('keep').hidden = true
  try {
    // Another tab may be ahead of this one.
    const before = await store.kept()
    if (!before) await store.keep({ draft, sending: false }, filesOf(box))
    await carryOn(Boolean(before?.sending))
  } catch {
    cannot()
  }
}

function cannot() {
  $('keep').hidden = true
  $('cannot').hidden = false
  $('cannot').focus()
}

/** Takes up what is kept, where its person stopped. */
async function carryOn(wasSending: boolean) {
  for (const elsewhere of document.querySelectorAll<HTMLElement>('#offer, nav.tools, #languages'))
    elsewhere.hidden = true
  $('clear').hidden = false
  say('saved')
  draft = (await store.kept())?.draft ?? draft
  show(spotAfter(survey, draft, 0))
  if (wasSending) await send()
}

function say(state: State) {
  $('state').hidden = false
  // The same words again would be read out again after every press.
  if ($('state').textContent !== onPhone.states[state]) $('state').textContent = onPhone.states[state]
}

function show(spot: Spot, problem: string | null = null) {
  at = spot
  if (spot.on === 'question') screens.question(draft, spot.number, problem)
  else if (spot.on === 'check') screens.check(draft)
  else screens.show(spot.on)
}

/** Keeps a draft before anything is shown of it; another tab may have cleared everything, and a phone may be full. */
async function save(now: Draft, isSending = false): Promise<boolean> {
  const isKept = await store.put({ draft: now, sending: isSending }).catch(() => null)
  if (isKept) draft = now
  else if (isKept === false) over('cleared')
  else say('unsaved')
  return Boolean(isKept)
}

/** One press at a time, on what is kept now, by this tab or another: two quick taps are one. */
async function once(act: () => Promise<unknown>) {
  if (busy || sending || !at) return
  busy = true
  try {
    const kept = await store.kept()
    if (!kept) return over('cleared')
    draft = kept.draft
    await act()
  } finally {
    busy = false
  }
}

async function pressed(fields: Map<string, string[]>) {
  const spot = at!
  if (spot.on === 'check') return (await save(draft, true)) && send()
  const next = walk(survey, draft, spot, fields, today())
  if (!(await save(next.draft))) return
  say('saved')
  const question = questionsOf(survey)[next.at.number - 1]
  show(next.at, next.problem && screens.problemOf(question!.key, next.problem))
}

/** Sends what is kept; without signal it waits, and tries again by itself while the page is open. */
async function send() {
  if (sending) return
  sending = true
  say('sending')
  const tried = await trySending(onPhone, draft)
  sending = false
  if (!at) return
  if ('code' in tried) {
    await store.clear()
    over('sent')
    screens.sent(tried.code)
  } else if ('goTo' in tried) {
    await store.clear()
    location.replace(tried.goTo)
  } else {
    say(tried.state)
    if (tried.state === 'waiting') tryLater()
    else await save(draft)
  }
}

function tryLater() {
  clearTimeout(again)
  again = window.setTimeout(() => void trySendingAgain(), wait)
  wait = Math.min(wait * 2, LONGEST_WAIT)
}

async function trySendingAgain() {
  if (at && (await store.kept())?.sending) await send()
}

/** Nothing is on the phone any more. */
function over(how: 'sent' | 'cleared') {
  at = null
  $('state').hidden = true
  $('clear').hidden = true
  if (how === 'cleared') screens.show('cleared')
}

stage.addEventListener('submit', (event) => {
  event.preventDefault()
  const fields = fieldsIn(event.target as HTMLFormElement, event.submitter)
  void once(() => pressed(fields))
})

stage.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a')?.getAttribute('href') ?? ''
  const number = Number(/^#change-(\d+)$/.exec(link)?.[1])
  if (!number && link !== '#back' && link !== '#on') return
  event.preventDefault()
  void once(async () => {
    if (link === '#on') return pressed(new Map())
    const spot = number ? { on: 'question' as const, number } : spotBefore(survey, draft, at!)
    if (spot) show(spot)
  })
})

// Half a sentence stays when a phone puts the page away.
document.addEventListener('visibilitychange', () => {
  const form = stage.querySelector('form')
  if (document.visibilityState === 'hidden' && form && at?.on === 'question')
    void once(() => save(leave(survey, draft, at!, fieldsIn(form, null), today()).draft))
})

addEventListener('online', () => {
  wait = FIRST_WAIT
  void trySendingAgain()
})

const sure = (isAsked: boolean) => {
  $('sure').hidden = !isAsked
  $('ask').hidden = isAsked
  $(isAsked ? 'sure' : 'ask').focus()
}
$('ask').addEventListener('click', () => sure(true))
$('no').addEventListener('click', () => sure(false))
$('yes').addEventListener('click', () => {
  // What is on its way cannot be called back, and its receipt would be lost.
  if (!sending) void store.clear().then(() => over('cleared'))
})
