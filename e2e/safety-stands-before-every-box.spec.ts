import { readFileSync } from 'node:fs'
import { languages } from '../domain/language/languages'
import type { Condition } from '../domain/surveys/condition'
import { questionsOf, type Survey } from '../domain/surveys/survey'
import { expect, test } from '../testing/journey'
import { aDraft } from '../testing/raw-draft'
import { postForm, raw } from '../testing/raw-request'
import { ourSurveys } from '../testing/surveys'

for (const survey of ourSurveys())
  test(`before every box of ${survey.id} stands who reads it, in every language`, async ({ home }) => {
    test.setTimeout(120_000)
    const boxes = questionsOf(survey).filter(({ kind }) => kind === 'short_text' || kind === 'long_text')
    expect(boxes.length).toBeGreaterThan(0)
    for (const { key } of boxes) {
      const address = await openedAt(home, survey, key)
      for (const language of Object.keys(languages)) {
        const page = await raw(home, address.replace(/^\/en\//, `/${language}/`))
        const text = page.text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
        const box = text.search(/<textarea|<input[^>]* type="text"/)
        expect(box, `${language} ${key}`).toBeGreaterThan(0)
        expect(
          saidIn(language, survey).some((line) => text.slice(0, box).includes(line)),
          `${language} ${key}`,
        ).toBe(true)
      }
    }
  })

/** The address of a question in a new draft, which is answered so that the question is asked. */
async function openedAt(home: string, survey: Survey, key: string): Promise<string> {
  const draft = await aDraft(home, survey.id)
  const number = (of: string) => questionsOf(survey).findIndex((question) => question.key === of) + 1
  const ask = async (of: string): Promise<void> => {
    const question = questionsOf(survey).find((one) => one.key === of)!
    const section = survey.sections.find(({ questions }) => questions.some((one) => one.key === of))!
    for (const { question: other, in: values } of [section.showIf, question.showIf].flatMap(leaves)) {
      await ask(other)
      await postForm(home, `${draft}/${number(other)}`, { [other]: values[0]! })
    }
  }
  await ask(key)
  return `${draft}/${number(key)}`
}

function leaves(condition: Condition | undefined): { question: string; in: string[] }[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return leaves(condition.any[0])
  return 'in' in condition ? [condition] : []
}

/** The line as a language says it, where somebody reads and where nobody does; numbers come after the first words. */
function saidIn(language: string, { audience }: Survey): string[] {
  const file = new URL(`../content/languages/${language}.json`, import.meta.url)
  const { safety, question } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const young = audience === 'child' || audience === 'young_person'
  const lines = young
    ? [safety!.beforeWriting!, safety!.notReadYet!]
    : [question!.readBy!, question!.notReadYet!]
  return lines.map((line) => line.split('{')[0]!)
}
