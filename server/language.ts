import 'server-only'
import { createTranslator } from 'use-intl/core'
import { languages, type Language } from '../domain/language/languages'
import { overlayOf } from '../domain/language/overlay'
import { phrasesFrom, type Phrases, type Words } from '../domain/language/words'
import { wholeQuestions } from '../domain/language/whole-questions'
import type { Survey } from '../domain/surveys/survey'
import { translationsInto, wordsOf } from './translations'

/** A language as pages speak it: its interface words, and the texts of content in it. */
type Spoken = { t: Words; phrases: Phrases }

const spoken = new Map<Language, Promise<Spoken>>()

/** The interface words of a language and the texts of content in it, read when first asked for. */
export function speaking(language: Language): Promise<Spoken> {
  const known = spoken.get(language)
  if (known) return known
  const loading = load(language)
  spoken.set(language, loading)
  loading.catch(() => spoken.delete(language))
  return loading
}

const whole = new Map<Language, WeakMap<Survey, Phrases>>()

/** The texts of one survey in a language, each question all in that language or all in English. */
export async function surveyPhrases(language: Language, survey: Survey): Promise<Phrases> {
  const known = whole.get(language) ?? new WeakMap<Survey, Phrases>()
  whole.set(language, known)
  const phrases = known.get(survey) ?? wholeQuestions(survey, (await speaking(language)).phrases)
  known.set(survey, phrases)
  return phrases
}

async function load(language: Language): Promise<Spoken> {
  const [words, files] = await Promise.all([wordsOf(language), translationsInto(language)])
  const translate = createTranslator({
    locale: languages[language].locale,
    messages: words,
    onError: (error) => {
      throw error
    },
  })
  return {
    t: translate as unknown as Words,
    phrases: phrasesFrom(overlayOf([...files.values()]), language),
  }
}

/** A day in words, like 7 December 2026, in a language. */
export function dayInWords(day: string, language: Language): string {
  const form = new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'long', timeZone: 'UTC' })
  return form.format(new Date(`${day}T00:00:00Z`))
}
