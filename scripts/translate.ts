/** The translators' command: see docs/translating.md. */
import { readFileSync } from 'node:fs'
import { placesOfWords } from '../domain/language/places'
import { contentReport } from './content-report'
import { readContent } from './read-content'
import { thingsToTranslate } from './things-to-translate'
import { accepted, readTranslations, writeTranslation } from './translation-files'

const USE = 'Use: npm run translate -- accept LANGUAGE [FILE …]'

const [act, language, ...rest] = process.argv.slice(2)
if (act !== 'accept' || !language || !/^[a-z]{2,3}$/.test(language)) stop(USE)
else await accept(language, rest)

/** Declares that every translation of these files (or of all) says what the English says now. */
async function accept(language: string, names: string[]) {
  const things = thingsToTranslate(readContent(process.cwd()))
  const files = readTranslations(process.cwd(), language)
  const words = placesOfWords(
    JSON.parse(readFileSync(`content/languages/${language}.json`, 'utf8')) as object,
  )
  for (const [name, file] of files) {
    const places = things.get(name)
    if (!places || (names.length && !names.includes(name))) continue
    const said =
      name === 'words' ? Object.fromEntries(words.map(({ place, english }) => [place, english])) : file.texts
    await writeTranslation(process.cwd(), language, name, accepted(file, places, said), places)
  }
  for (const problem of contentReport(readContent(process.cwd())).problems) console.error(problem)
}

function stop(why: string) {
  console.error(why)
  process.exitCode = 1
}
