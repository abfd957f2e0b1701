import { z } from 'zod'
import { Option } from '../questions/asked'
import { kinds } from '../questions/question'
import { Section, Survey } from './survey'
import type { Ways } from '../ways/way'

/** Option lists by name, as in content/lists.json: question files may name one instead of writing it out. */
export type Lists = Record<string, Option[]>

const OptionsOrList = z.union([
  z.string().describe('The name of a list in lists.json'),
  z.array(Option).min(2),
])

const authored = Object.values(kinds).map(({ question }) =>
  'options' in question.shape ? z.strictObject({ ...question.shape, options: OptionsOrList }) : question,
)

/** A file in content/surveys: a survey in which options may be the name of a list. Editors check against it. */
export const SurveyFile = Survey.omit({ ways: true }).extend({
  $schema: z.string().optional(),
  sections: z.array(Section.extend({ questions: z.array(z.union(authored)).min(1) })).min(1),
})

/** The survey of a file, every named list written out, with its other ways. Throws a ZodError that names the place. */
export function surveyOf(file: unknown, lists: Lists, ways?: Ways): Survey {
  const { $schema: _, ...rest } = z
    .looseObject({ sections: z.array(z.looseObject({ questions: z.array(z.looseObject({})) })) })
    .parse(file)
  const sections = rest.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      typeof question.options === 'string' ? { ...question, options: lists[question.options] } : question,
    ),
  }))
  return Survey.parse({ ...rest, sections, ...(ways && Object.keys(ways).length ? { ways } : {}) })
}
