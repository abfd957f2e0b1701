import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { surveySchema } from '../domain/surveys/survey-schema'

const FILE = 'content/survey.schema.json'

const style = await resolveConfig(FILE)
writeFileSync(FILE, await format(JSON.stringify(surveySchema()), { ...style, parser: 'json' }))
console.log(`Wrote ${FILE}.`)
