import type { Page } from '@playwright/test'

/** A voice as a browser lists it. */
type Voice = { name: string; lang: string; localService: boolean; default?: boolean }

/** What was spoken, by which voice, how fast, and what was marked on the page meanwhile. */
type Spoken = { words: string; voice: string; rate: number; marked: string }

/**
 * Gives the browser voices that only take notes, because the ones of the machine differ and make a noise. Speaks a
 * sentence in a moment; `late` voices are there only after the page is.
 */
export async function giveVoices(page: Page, voices: Voice[], { late = false } = {}): Promise<void> {
  await page.addInitScript(
    ({ voices, late }) => {
      const spoken: Spoken[] = []
      const listeners: (() => void)[] = []
      let ready = !late
      let current = 0
      class Utterance {
        voice: Voice | null = null
        rate = 1
        onend?: () => void
        constructor(readonly text: string) {}
      }
      const speech = {
        getVoices: () => (ready ? voices : []),
        addEventListener: (_: string, listener: () => void) => listeners.push(listener),
        cancel: () => void current++,
        speak: (said: Utterance) => {
          const mine = current
          const marked = document.querySelector<HTMLElement>('.speaking')?.innerText ?? ''
          spoken.push({ words: said.text.trim(), voice: said.voice!.name, rate: said.rate, marked })
          setTimeout(() => mine === current && said.onend?.(), 30)
        },
      }
      const give = (name: string, value: unknown) => Object.defineProperty(window, name, { value })
      give('speechSynthesis', speech)
      give('SpeechSynthesisUtterance', Utterance)
      give('spokenForTests', spoken)
      if (late)
        addEventListener('load', () => {
          ready = true
          listeners.forEach((listener) => listener())
        })
    },
    { voices, late },
  )
}

/** Everything that was spoken on the page so far. */
export function spokenOn(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => (window as unknown as { spokenForTests: Spoken[] }).spokenForTests)
}
