import { languages, type Language } from '../domain/language/languages'
import { expect, test } from '../testing/journey'
import { MOST_BYTES, weightOf } from '../testing/page-weight'
import { oneOfEachKind, pagesAroundQuestions, pagesOfThePlace } from '../testing/public-pages'
import { leftInEnglish, saidBy } from '../testing/said-on-page'
import { raw } from '../testing/raw-request'
import { saidIn } from '../testing/words'

const others = (Object.keys(languages) as Language[]).filter((code) => code !== 'en')

/** Notices to read at leisure, the whole plan, and a whole survey for those who ask to keep it on their phone. */
const heavy = ['the notice privacy', 'the notice plan', 'saving on the phone']

test('in every language no text is left in English, and each page says its language and direction and is light', async ({
  home,
}) => {
  test.setTimeout(240_000)
  const pages = {
    ...pagesOfThePlace(),
    ...(await pagesAroundQuestions(home)),
    ...(await oneOfEachKind(home)),
  }
  for (const [name, path] of Object.entries(pages)) {
    const english = saidBy((await raw(home, path)).text)
    expect(english).toMatchObject({ lang: 'en', dir: 'ltr' })
    for (const code of others) {
      const { text } = await raw(home, path.replace('/en', `/${code}`))
      const { lang, dir, texts } = saidBy(text)
      expect({ lang, dir }, `${name} in ${code}`).toEqual({ lang: code, dir: languages[code].dir })
      if (!heavy.includes(name)) expect(weightOf(text), `${name} in ${code}`).toBeLessThanOrEqual(MOST_BYTES)
      const waits = name.startsWith('the notice') && waiting(code).some((note) => texts.includes(note))
      if (!waits) expect(leftInEnglish(english.texts, texts, code), `${name} in ${code}`).toEqual([])
    }
  }
})

/** A notice may wait for its translator, and then says so; a survey may not. */
function waiting(code: Language): string[] {
  const t = saidIn(code)
  return [t('translation.part'), t('translation.none')]
}
