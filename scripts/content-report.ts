import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { pictures } from '../components/pictures/pictures'
import { charterProblems, StarterCharter } from '../domain/charter/starter'
import { MadeUpWords } from '../domain/demo/made-up-words'
import { placeProblems } from '../domain/language/same-places'
import { metricProblems, planProblems } from '../domain/plan/check'
import { measuresOf, Plan } from '../domain/plan/plan'
import { BankHolidays } from '../domain/safeguarding/working-days'
import { WordListFile } from '../domain/safeguarding/word-list'
import { surveyProblems, type Known } from '../domain/surveys/check'
import { listProblems, shapeProblems } from '../domain/surveys/check-shape'
import { codeProblems } from '../domain/surveys/check-codes'
import { mediaProblems } from '../domain/surveys/check-media'
import { wordAdvice } from '../domain/surveys/check-words'
import { ListsFile, listsOf } from '../domain/surveys/lists'
import { questionsOf } from '../domain/surveys/survey'
import { surveyOf } from '../domain/surveys/survey-file'
import { surveySchema, waySchema } from '../domain/surveys/survey-schema'
import { VoiceFile } from '../domain/voice/voice-file'
import type { Written, WrittenContent } from './read-content'
import { thingsToTranslate } from './things-to-translate'
import { translationReport } from './translation-report'
import { pictureFileProblems, reportOnWays, type Read } from './ways-report'

/** All that is wrong in content/, advice on wording, and what was counted. */
export function contentReport(content: WrittenContent) {
  const problems: string[] = []
  const parsed = <T>(written: Written, schema: z.ZodType<T>): T | null => {
    const result = written.broken ? null : schema.safeParse(written.json)
    if (result?.success) return result.data
    problems.push(
      ...(result
        ? shapeProblems(written.file, written.json, result.error)
        : [`${written.file}: ${written.broken}`]),
    )
    return null
  }
  const plan = parsed(content.plan, Plan)
  const lists = parsed(content.lists, ListsFile)
  const charter = parsed(content.charter, StarterCharter)
  parsed(content.voice, VoiceFile)
  parsed(content.words, WordListFile)
  parsed(content.holidays, BankHolidays)
  parsed(content.demo, MadeUpWords)
  const surveys = lists ? content.surveys.flatMap((file) => surveyIn(file, lists, problems)) : []
  problems.push(...reportOnWays(content, surveys), ...pictureFileProblems(content.symbols, surveys))
  const names = content.surveys.map(({ file }) => file.replace(/^.*\/|\.json$/g, ''))
  if (plan && lists) problems.push(...surveysAndPlan(surveys, names, plan, lists))
  problems.push(...surveys.flatMap(({ file, survey }) => mediaProblems(file, survey, content.media)))
  // What hangs on all surveys is told only when all could be read: otherwise one slip looks like twenty.
  if (plan && surveys.length === names.length) {
    problems.push(...metricProblems(plan, surveys.flatMap(metricsIn)))
    problems.push(...codeProblems(surveys))
    if (charter) problems.push(...charterProblems(charter, ids(measuresOf(plan)), asked(surveys)))
  }
  problems.push(
    ...languageProblems(content.languages),
    ...schemaProblems(content.schema, surveySchema()),
    ...schemaProblems(content.waySchema, waySchema()),
  )
  const advice = surveys.flatMap(({ file, survey }) => wordAdvice(file, survey))
  // Translations hang on the English: while that cannot be read, nothing true can be said about them.
  if (!problems.length) {
    const translations = translationReport(content.translations, thingsToTranslate(content))
    problems.push(...translations.problems)
    advice.push(...translations.advice)
  }
  return { problems, advice, counts: counted(surveys, plan) }
}

function surveyIn(written: Written, lists: ListsFile, problems: string[]): Read[] {
  const { file, json, broken } = written
  if (broken) problems.push(`${file}: ${broken}`)
  const unknown = broken ? [] : listProblems(file, json, Object.keys(lists.lists))
  problems.push(...unknown)
  if (broken || unknown.length) return []
  try {
    return [{ file, survey: surveyOf(json, listsOf(lists)) }]
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    problems.push(...shapeProblems(file, json, error))
    return []
  }
}

function surveysAndPlan(surveys: Read[], names: string[], plan: Plan, lists: ListsFile): string[] {
  const known: Known = {
    surveys: names,
    priorities: ids(plan.priorities),
    measures: ids(measuresOf(plan)),
    sources: ids(plan.sources),
    organisations: Object.keys(lists.organisations),
    pictures: Object.keys(pictures),
  }
  return [
    ...planProblems(plan, known.surveys),
    ...surveys.flatMap(({ file, survey }) => surveyProblems(file, survey, known)),
  ]
}

function languageProblems(languages: Written[]): string[] {
  const english = languages.find(({ file }) => file.endsWith('/en.json'))
  return languages.flatMap(({ file, json, broken }) =>
    broken ? [`${file}: ${broken}`] : english?.broken ? [] : placeProblems(file, json, english?.json ?? {}),
  )
}

function schemaProblems({ file, json }: Written, schema: object): string[] {
  const fresh: unknown = JSON.parse(JSON.stringify(schema))
  return isDeepStrictEqual(json, fresh) ? [] : [`${file} is out of date. Run "npm run content:schema".`]
}

function counted(surveys: Read[], plan: Plan | null) {
  return {
    surveys: surveys.length,
    questions: surveys.flatMap(({ survey }) => questionsOf(survey)).length,
    metrics: surveys.flatMap(({ survey }) => survey.metrics).length,
    priorities: plan?.priorities.length ?? 0,
    aims: plan?.priorities.flatMap((p) => p.aims).length ?? 0,
    measures: plan ? measuresOf(plan).length : 0,
  }
}

function metricsIn({ file, survey }: Read) {
  return survey.metrics.map((metric) => ({ file, metric }))
}

function asked(surveys: Read[]): string[] {
  return surveys.flatMap(({ survey }) => questionsOf(survey).map((q) => `${survey.id}.${q.key}`))
}

function ids(things: { id: string }[]): string[] {
  return things.map((thing) => thing.id)
}
