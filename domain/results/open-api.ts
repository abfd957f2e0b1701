import { LICENCE } from './open-figures'

const text = { type: 'string' } as const
const day = { type: 'string', format: 'date' } as const
const json = (schema: object) => ({ 'application/json': { schema } })
const object = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
})
const list = (items: object) => ({ type: 'array', items })
const numberOr = (...marks: string[]) => ({ oneOf: [{ type: 'integer', minimum: 0 }, { enum: marks }] })
const missing = { description: 'There is nothing at this address' }
const unchanged = { description: 'What you have is still right (If-None-Match)' }

const wave = object({ id: text, opensOn: day, closesOn: day })
const row = object({
  question: text,
  group: text,
  answer: text,
  number: numberOr('[c]'),
  percent: numberOr('[c]', '[u]', '[z]'),
  status: { enum: ['shown', 'c', 'u', 'z'] },
})
const figures = object({
  survey: text,
  title: text,
  askedBy: text,
  licence: text,
  wave,
  withdrawn: { oneOf: [object({ on: day, reason: text }), { type: 'null' }] },
  changes: list(object({ revision: { type: 'integer' }, on: day, note: text })),
  people: { type: 'integer', minimum: 0 },
  figures: list(row),
})
const surveys = object({
  surveys: list(
    object({
      id: text,
      title: text,
      waves: list(
        object({
          ...wave.properties,
          withdrawn: { type: 'boolean' },
          revision: { type: 'integer' },
          changedOn: day,
        }),
      ),
    }),
  ),
})
const textOr = { type: ['string', 'null'] } as const
const said = {
  title: text,
  survey: textOr,
  wave: textOr,
  questions: list(text),
  priority: textOr,
  measure: textOr,
  heard: text,
  became: { enum: ['did', 'doing', 'did_not'] },
  answer: text,
  who: text,
  day,
  easyHeard: text,
  easyAnswer: text,
  quote: textOr,
  shownSince: day,
}
const youSaid = object({
  licence: text,
  entries: list(object({ id: text, organisation: text, page: text, ...said, before: list(object(said)) })),
})
const parameter = (name: string, where: 'path' | 'query', schema: object, description: string) => ({
  name,
  in: where,
  required: where === 'path',
  schema,
  description,
})

/** The public addresses for machines, as OpenAPI 3.1; `server` is the address people reach the installation by. */
export function openApi(server: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Heard',
      version: '1',
      description:
        'Figures that everyone may see. Every number is about at least 10 people. [c] not shown, to protect people; [u] too few answers for a percentage; [z] does not apply.',
      license: { name: 'Open Government Licence v3.0', url: LICENCE },
    },
    servers: [{ url: server }],
    paths: {
      '/api/v1/surveys': {
        get: {
          summary: 'Surveys with public results',
          responses: { 200: { description: 'Them', content: json(surveys) }, 304: unchanged },
        },
      },
      '/api/v1/surveys/{survey}/figures': {
        get: {
          summary: 'The public figures of a survey in one wave',
          parameters: [
            parameter('survey', 'path', text, 'Its id'),
            parameter('wave', 'query', text, 'The id of a wave; without it the newest'),
            parameter('format', 'query', { enum: ['json', 'csv'] }, 'json unless told'),
          ],
          responses: {
            200: { description: 'Figures', content: { ...json(figures), 'text/csv': { schema: text } } },
            304: unchanged,
            404: missing,
          },
        },
      },
      '/api/v1/you-said': {
        get: {
          summary: 'What people said and what came of it, also that nothing did, and why',
          parameters: [
            parameter('survey', 'query', text, 'Only what was heard in this survey'),
            parameter('priority', 'query', text, 'Only what belongs to this priority of the plan'),
            parameter('measure', 'query', text, 'Only what belongs to this measure of the plan'),
          ],
          responses: { 200: { description: 'Entries', content: json(youSaid) }, 304: unchanged },
        },
      },
    },
  }
}
