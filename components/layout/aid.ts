/**
 * The one script of public pages. Every page works without it. It moves focus to an error summary, lets an
 * exclusive tick clear the others, counts characters, and says "still here, not sent" when there is no signal.
 * It offers to save a survey on the phone, where a phone can (components/phone has the rest, and only after that).
 * It leaves a sensitive survey so that Back does not lead there again.
 * It reads a question aloud when asked to, with the device's own voice. It keeps nothing and asks nobody.
 */
import { offerCounter } from './counter'
import { offerToRead } from './hear'

const $ = <E extends Element>(selector: string) => document.querySelector<E>(selector)

const summary = $<HTMLElement>('#error-summary')
if (summary) summary.focus()

const say = (text: string) => {
  const status = $('#status')
  if (status) status.textContent = text
}

const clearOthers = (ticked: HTMLInputElement) => {
  const group = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
  let cleared = false
  group.forEach((other) => {
    const clashes =
      other !== ticked && other.checked && ('alone' in ticked.dataset || 'alone' in other.dataset)
    if (clashes) other.checked = false
    cleared = cleared || clashes
  })
  if (cleared) say(document.body.dataset.cleared || '')
}

document.addEventListener('change', (event) => {
  const field = event.target as HTMLInputElement
  if (field.type === 'checkbox' && field.checked) clearOthers(field)
})

offerCounter(say)

const form = $<HTMLFormElement>('form[data-keep]')
let going = false
if (form)
  form.addEventListener('submit', (event) => {
    if (navigator.onLine === false) {
      event.preventDefault()
      offline()
    } else if (going) event.preventDefault()
    else {
      going = true
      setTimeout(() => (going = false), 8000)
    }
  })
const offline = () => {
  const note = $<HTMLElement>('#offline')
  if (note) {
    note.hidden = false
    say(note.textContent!)
  }
}
addEventListener('offline', () => form && offline())
addEventListener('online', () => {
  const note = $<HTMLElement>('#offline')
  if (note) note.hidden = true
})
addEventListener('pageshow', () => (going = false))

for (const way of document.querySelectorAll<HTMLAnchorElement>('[data-leave]'))
  way.addEventListener('click', (event) => {
    event.preventDefault()
    location.replace(way.href)
  })

// Offers come after the first paint: to look for a voice takes an old phone longer than to show the question.
requestAnimationFrame(() =>
  setTimeout(() => {
    const keep = $<HTMLElement>('#offer-phone')
    if (keep) keep.hidden = !('serviceWorker' in navigator && 'caches' in window)
    offerToRead()
  }),
)
