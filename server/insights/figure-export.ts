import 'server-only'
import { oneTableOf, workbookOf, type Notes } from '../../domain/exports/workbook'
import { figureRows } from '../../domain/exports/figure-rows'
import type { Filter, Offer } from '../../domain/insights/filter'
import { ANY } from '../../domain/insights/roll-up'
import { marks } from '../../domain/insights/marks'
import { dayName, waveName } from '../../domain/insights/wave-name'
import { answers } from '../../domain/insights/words'
import { today } from '../clock'
import { partnershipContact } from '../contacts'
import { csvOf } from '../csv'
import { figureWords } from './figure-words'
import { answeringSteps, type SurveyInsights } from './insights'
import { workbookFile, type Format } from './sheet-files'
import program from '../../package.json'

/** The figures that a page shows as a file, exactly those; with the key of a question, its table alone. */
export async function figureFile(
  insights: SurveyInsights & { figures: NonNullable<SurveyInsights['figures']> },
  format: Format,
  only: string | null,
): Promise<Uint8Array<ArrayBuffer> | string> {
  const { survey, filter } = insights
  const words = await figureWords()
  const steps = await answeringSteps(survey.id, filter.wave!.id)
  const rows = figureRows(insights.figures, { words, steps, only })
  const notes = notesOf(insights)
  if (format === 'csv') {
    const { columns, rows: cells } = oneTableOf(notes, rows)
    return csvOf(columns, cells)
  }
  if (format === 'json') return JSON.stringify({ notes: Object.fromEntries(notes), figures: rows }, null, 1)
  return workbookFile(format, workbookOf(notes, rows))
}

/** What stands before the figures of a file: of what, of when, about whom, and what its marks mean. */
function notesOf({ survey, owner, filter, offers, figures, waves }: SurveyInsights): Notes {
  const wave = waves.find(({ id }) => id === filter.wave!.id)!
  return [
    ['Title', survey.title],
    ['Asked by', owner],
    ['Wave', `${waveName(wave)}, from ${dayName(wave.opensOn)} to ${dayName(wave.closesOn)}`],
    ['Compared with', filter.before ? waveName(filter.before) : 'Nothing'],
    ...filterNotes(filter, offers),
    ['About', answers(figures!.n)],
    ...(wave.withdrawn
      ? [['Withdrawn', `On ${dayName(wave.withdrawn.on)}. ${wave.withdrawn.reason}`] as [string, string]]
      : []),
    ...lastNotes(),
  ]
}

/** Of whom figures are, and how they are split. */
export function filterNotes({ labels, by }: Filter, offers: Offer[]): Notes {
  const on = offers.flatMap(({ label, values }, at) =>
    labels[at] === ANY ? [] : [`${label}: ${values.find(({ value }) => value === labels[at])!.label}`],
  )
  return [
    ['Filters', on.join('; ') || 'None'],
    ['Split by', by === null ? 'Nothing' : offers[by]!.label],
  ]
}

/** What stands at the end of the notes of every file: when it was made, how people are protected, marks, contact. */
export function lastNotes(): Notes {
  return [
    ['Made on', dayName(today())],
    ['How people are protected', PROMISE],
    ...Object.entries(marks).map(([mark, meaning]): [string, string] => [`[${mark}]`, meaning]),
    ['Contact', [partnershipContact.email, partnershipContact.phone].filter(Boolean).join(', ')],
    ['Made with', `Heard ${program.version}`],
  ]
}

const PROMISE =
  'Every number is about at least 10 people. That stays true whatever is added, subtracted or compared.'
