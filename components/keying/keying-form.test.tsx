import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inEnglish } from '../../domain/language/words'
import { fieldsOf } from '../../domain/questions/sent'
import { kinds, type Question } from '../../domain/questions/question'
import { sheetOf } from '../../domain/paper/sheet'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { KeyingForm } from './keying-form'

const english = { t: (key: string) => key, phrases: inEnglish, language: 'en' as const }

test.each(Object.keys(kinds) as Question['kind'][])(
  'a question of the kind %s has the fields that answer it, and begins empty',
  (kind) => {
    const question = aQuestion(kind)
    const questions = sheetOf(aSurvey([question]), english, english)
    const page = renderToStaticMarkup(
      <KeyingForm action="/x" form="f" button="Key in" questions={questions} />,
    )
    for (const name of fieldsOf(question)) expect(page).toContain(`name="${name}"`)
    expect(page).toContain('1. ')
    expect(page.match(/checked=""[^>]*/g) ?? []).toEqual(
      page.includes('type="radio"') ? ['checked="" value=""/'] : [],
    )
  },
)
