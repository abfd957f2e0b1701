/**
 * Reads a question aloud with a voice that lives on the device: remote voices would send the words to somebody
 * else. It starts only from a press. One sentence at a time, since long ones stall; stop instead of pause, since
 * Android takes pause for the end.
 */
type Piece = { element: HTMLElement; words: string; voice: SpeechSynthesisVoice }

const READ = 'h1,#hint,#how,#read-by,.or,.card>label,.press'
const LONGEST = 160
const SLOW = 0.7

/** Shows the buttons as soon as there is a voice of the device for the language of the question; answers how to fall silent. */
export function offerToRead(): () => void {
  const box = document.getElementById('hear')
  const speech = window.speechSynthesis
  const form = box?.closest('form')
  if (!box || !speech || !form) return () => undefined
  const [play, slow] = Array.from(box.querySelectorAll('button'))
  const label = play!.querySelector('span')!
  const said = label.textContent
  let turn = 0

  const stop = () => {
    turn++
    speech.cancel()
    mark(form, null)
    label.textContent = said
  }
  const start = () => {
    const mine = ++turn
    const rate = slow!.getAttribute('aria-pressed') === 'true' ? SLOW : 1
    label.textContent = box.dataset.stop!
    speak(piecesOf(form, speech), rate, (piece) => {
      if (mine !== turn) return false
      mark(form, piece && piece.element)
      if (!piece) stop()
      return true
    })
  }
  play!.addEventListener('click', () => (label.textContent === said ? start() : stop()))
  slow!.addEventListener('click', () => {
    slow!.setAttribute('aria-pressed', String(slow!.getAttribute('aria-pressed') !== 'true'))
    if (label.textContent !== said) start()
  })
  addEventListener('pagehide', stop)
  const offer = () => (box.hidden = !voiceFor(speech, form.querySelector('h1')!))
  offer()
  speech.addEventListener?.('voiceschanged', offer)
  return stop
}

/** Speaks one piece after another; `next` is told of each, and of the end, and says whether to go on. */
function speak(pieces: Piece[], rate: number, next: (piece: Piece | null) => boolean): void {
  const [piece, ...rest] = pieces
  if (!next(piece || null) || !piece) return
  const words = new SpeechSynthesisUtterance(piece.words)
  words.voice = piece.voice
  words.lang = piece.voice.lang
  words.rate = rate
  words.onend = words.onerror = () => speak(rest, rate, next)
  speechSynthesis.cancel()
  speechSynthesis.speak(words)
}

function piecesOf(form: HTMLElement, speech: SpeechSynthesis): Piece[] {
  const pieces: Piece[] = []
  form.querySelectorAll<HTMLElement>(READ).forEach((element) => {
    const voice = voiceFor(speech, element)
    if (voice) sentences(element.innerText).forEach((words) => pieces.push({ element, words, voice }))
  })
  return pieces
}

function sentences(text: string): string[] {
  const found = text.match(/[^.!?؟。…\n]+[.!?؟。…]*/g) || []
  return found
    .flatMap((sentence) => sentence.match(new RegExp(`.{1,${LONGEST}}(\\s|$)|\\S+`, 'g')) || [])
    .filter((s) => s.trim())
}

/** A voice that lives on this device, for the language these words are in; the country of the page if there is one. */
function voiceFor(speech: SpeechSynthesis, element: Element): SpeechSynthesisVoice | undefined {
  const { lang } = (element.querySelector('[lang]') || element).closest<HTMLElement>('[lang]')!
  const local = speech.getVoices().filter((voice) => voice.localService && spoken(voice.lang) === lang)
  return local.find((voice) => /^en.GB/.test(voice.lang)) || local.find((voice) => voice.default) || local[0]
}

/** `en` of `en-GB`, and of `en_GB`, as some Androids write it. */
function spoken(tag: string): string {
  return tag.slice(0, 2).toLowerCase()
}

function mark(form: HTMLElement, now: HTMLElement | null): void {
  form.querySelectorAll('.speaking').forEach((element) => element.classList.remove('speaking'))
  if (now) now.classList.add('speaking')
}
