/** Prepares finished drafts through Heard's own code, so that a run of sending measures nothing but the sending. */
import { newDraft, type Draft } from '../../domain/responses/draft'
import type { Answer, Question } from '../../domain/questions/question'
import { optionsOf } from '../../domain/questions/question'
import { wayThrough } from '../../domain/surveys/route'
import type { Answers, Survey } from '../../domain/surveys/survey'
import { closeDatabases } from '../../server/db'
import { openDraft, saveDraft, startDraft } from '../../server/responses/drafts'
import { answersHash } from '../../server/responses/responses'

const AT_ONCE = 12
const WORDS = 'The people we met were kind, and they explained what would happen next. It took far too long.'

/** Every question on the way answered: the first option, or a sentence or two. */
function everyAnswer(survey: Survey): Answers {
  const answers: Answers = {}
  for (;;) {
    const open = wayThrough(survey, answers).find(({ question }) => answers[question.key] === undefined)
    if (!open) return answers
    answers[open.question.key] = answerTo(open.question)
  }
}

function answerTo(question: Question): Answer | null {
  if (question.kind === 'short_text' || question.kind === 'long_text') return WORDS
  const first = optionsOf(question)[0]
  if (!first) return null
  return question.kind === 'choices' || question.kind === 'ranking' ? [first.value] : first.value
}

async function prepare(id: string): Promise<{ token: string; answers: string }> {
  const token = (await startDraft(id, 'en'))!
  const open = (await openDraft(id, token))!
  const empty = newDraft(id, open.draft.version, 'en')
  const draft: Draft = {
    ...empty,
    rev: open.draft.rev + 1,
    agreedTo: '2026-11',
    answers: everyAnswer(open.survey),
  }
  if (!(await saveDraft(open, draft))) throw new Error('A draft was not saved')
  return { token, answers: await answersHash({ ...open, draft }) }
}

const [survey, count] = [process.env.SURVEY!, Number(process.env.COUNT)]
const prepared: { token: string; answers: string }[] = []
let begun = 0
const work = async () => {
  while (begun++ < count) prepared.push(await prepare(survey))
}
await Promise.all(Array.from({ length: AT_ONCE }, work))
await closeDatabases()
process.send!(prepared, () => process.disconnect())
