import { optionsOf, type Question } from '../questions/question'
import type { Survey } from '../surveys/survey'
import type { Phrases } from './words'

/**
 * A survey as a phone takes it along: the same questions and rules, its questions and options in one language, without
 * what only other pages need.
 */
export function spokenSurvey(survey: Survey, phrases: Phrases): Survey {
  const { manner } = survey
  return {
    ...bare(survey),
    sections: survey.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => spoken(survey.id, question, phrases)),
    })),
    ...(manner ? { manner: { ...manner, base: { ...bare(manner.base), sections: [] }, reworded: {} } } : {}),
  }
}

function bare(survey: Survey): Survey {
  const { ways: _ways, pictures: _pictures, bsl: _bsl, ...rest } = survey
  return { ...rest, intro: [], thanks: [], breakdowns: [], metrics: [] }
}

function spoken(survey: string, question: Question, phrases: Phrases): Question {
  const tell = (at: string, english: string) => phrases(`${survey}.${question.key}.${at}`, english).text
  const options = optionsOf(question).map((option) => ({
    ...option,
    label: tell(`options.${option.value}`, option.label),
  }))
  return {
    ...question,
    text: tell('text', question.text),
    ...('options' in question ? { options } : question.kind === 'score' ? { others: options } : {}),
  } as Question
}
