/** Publishes what content/ says: the plan and every survey. Unchanged content is left as it is. */
import { readContent } from './read-content'
import { StarterCharter } from '../domain/charter/starter'
import { waysFor } from './ways-for'
import { Plan } from '../domain/plan/plan'
import { WordListFile } from '../domain/safeguarding/word-list'
import { listsOf, ListsFile } from '../domain/surveys/lists'
import { surveyOf } from '../domain/surveys/survey-file'
import { beginCharter } from '../server/charter/begin'
import { today } from '../server/clock'
import { closeDatabases } from '../server/db'
import { keysOf } from '../server/keys'
import { publishOrganisations } from '../server/people/organisations'
import { publishPlan } from '../server/plan/plan'
import { publishSurvey } from '../server/surveys/surveys'
import { publishWordList } from '../server/safeguarding/word-lists'

const content = readContent(process.cwd())
const listsFile = ListsFile.parse(content.lists.json)
const lists = listsOf(listsFile)
await publishOrganisations(listsFile.organisations)
const plan = await publishPlan(Plan.parse(content.plan.json), today())
await beginCharter(StarterCharter.parse(content.charter.json), today())
const { categories } = WordListFile.parse(content.words.json)
await publishWordList({ categories }, today())
const surveys = []
for (const { file, json } of content.surveys) {
  const survey = surveyOf(json, lists, waysFor(file, content.ways))
  surveys.push(await publishSurvey(survey, today()))
  await keysOf(survey.id).catch((problem: Error) => {
    console.error(problem.message)
    process.exit(1)
  })
}
const fresh = [plan, ...surveys].filter((published) => published.isNew).length
console.log(`${surveys.length} surveys and the plan are published, ${fresh} of them new`)
await closeDatabases()
