import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { surveySchema, waySchema } from '../domain/surveys/survey-schema'

await write('content/survey.schema.json', surveySchema())
await write('content/way.schema.json', waySchema())

async function write(file: string, schema: object): Promise<void> {
  const style = await resolveConfig(file)
  writeFileSync(file, await format(JSON.stringify(schema), { ...style, parser: 'json' }))
  console.log(`Wrote ${file}.`)
}
