import 'server-only'
import { createTranslator } from 'use-intl/core'
import { phrasesInWay } from '../../domain/language/in-way'
import { isolatingGaps } from '../../domain/language/isolate'
import { languages, type Language } from '../../domain/language/languages'
import { overlayOf, type Overlay } from '../../domain/language/overlay'
import { placesOfSurvey, type Place } from '../../domain/language/places'
import { translationState, type TranslationState } from '../../domain/language/translation-state'
import { phrasesFrom, type Phrases, type Words } from '../../domain/language/words'
import { wholeQuestions } from '../../domain/language/whole-questions'
import type { Survey } from '../../domain/surveys/survey'
import { translationsInto, wordsOf } from './translations'

/** A language as pages speak it: its interface words, and the texts of content in it. */
type Spoken = { t: Words; phrases: Phrases }

/** Its translations: those that may be shown, and those that someone has checked. */
type Translated = { shown: Overlay; checked: Overlay }

const loaded = new Map<Language, Promise<Spoken & Translated>>()

/** The interface words of a language and the texts of content in it, read when first asked for. */
export async function speaking(language: Language): Promise<Spoken> {
  const { t, phrases } = await load(language)
  return { t, phrases }
}

/** A survey in a language: its texts, each question all in that language or all in English, and how far that goes. */
export type SpokenSurvey = { phrases: Phrases; translation: TranslationState }

const surveys = new Map<Language, WeakMap<Survey, SpokenSurvey>>()

/** The texts of one survey in a language. A survey that wants checked translations is told no drafts. */
export async function surveyIn(language: Language, survey: Survey): Promise<SpokenSurvey> {
  const known = surveys.get(language) ?? new WeakMap<Survey, SpokenSurvey>()
  surveys.set(language, known)
  const { shown, checked } = await load(language)
  const spoken =
    known.get(survey) ?? spokenSurvey(language, survey, survey.translations === 'checked' ? checked : shown)
  known.set(survey, spoken)
  return spoken
}

function spokenSurvey(language: Language, survey: Survey, overlay: Overlay): SpokenSurvey {
  const phrases = wholeQuestions(survey, phrasesInWay(survey, phrasesFrom(overlay, language)))
  return { phrases, translation: state(language, placesOfSurvey(survey), phrases, overlay) }
}

/** How far some texts are translated into a language. */
export async function translationOf(language: Language, places: Place[]): Promise<TranslationState> {
  const { phrases, shown } = await load(language)
  return state(language, places, phrases, shown)
}

/** The author's own language needs no check. */
function state(language: Language, ...rest: Parameters<typeof translationState>): TranslationState {
  return language === 'en' ? 'checked' : translationState(...rest)
}

function load(language: Language): Promise<Spoken & Translated> {
  const known = loaded.get(language)
  if (known) return known
  const loading = read(language)
  loaded.set(language, loading)
  // A file that cannot be read now is tried again by the next visitor.
  loading.catch(() => loaded.delete(language))
  return loading
}

async function read(language: Language): Promise<Spoken & Translated> {
  const [words, files] = await Promise.all([wordsOf(language), translationsInto(language)])
  const onError = (error: Error) => {
    throw error
  }
  const { locale, dir } = languages[language]
  const said = createTranslator({ locale, messages: words, onError }) as unknown as Words
  const checked = overlayOf(files, { onlyChecked: true })
  const shown = process.env.TRANSLATIONS === 'checked' ? checked : overlayOf(files)
  return {
    t: dir === 'rtl' ? isolatingGaps(said) : said,
    phrases: phrasesFrom(shown, language),
    shown,
    checked,
  }
}

/** A day in words, like 7 December 2026, in a language. */
export function dayInWords(day: string, language: Language): string {
  const form = new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'long', timeZone: 'UTC' })
  return form.format(new Date(`${day}T00:00:00Z`))
}
