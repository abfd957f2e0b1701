import { z } from 'zod'
import { WayFile } from '../ways/way'
import { SurveyFile } from './survey-file'

/** The JSON Schema that editors use to complete and check a file in content/surveys. */
export function surveySchema() {
  return {
    title: 'A survey of Heard',
    description: 'Made from domain/surveys/survey-file.ts by "npm run content:schema". Do not edit.',
    ...z.toJSONSchema(SurveyFile, { io: 'input', target: 'draft-7', reused: 'ref' }),
  }
}

/** The JSON Schema that editors use to complete and check a file in content/ways. */
export function waySchema() {
  return {
    title: 'A survey of Heard in another way',
    description: 'Made from domain/ways/way.ts by "npm run content:schema". Do not edit.',
    ...z.toJSONSchema(WayFile, { io: 'input', target: 'draft-7', reused: 'ref' }),
  }
}
