import 'server-only'
import { trendRows, trendSheet } from '../../domain/exports/trend-rows'
import { inOneTable, notesSheet, type Notes } from '../../domain/exports/workbook'
import type { Trend } from '../../domain/insights/over-time'
import type { Sealed } from '../../domain/insights/sealed'
import { shortWaveName } from '../../domain/insights/wave-name'
import { csvOf } from '../csv'
import { filterNotes, lastNotes } from './figure-export'
import type { surveyTrends } from './insights-over-time'
import { workbookFile, type Format } from './sheet-files'

type Trends = NonNullable<Awaited<ReturnType<typeof surveyTrends>>> & { trends: Sealed<Trend>[] }

/** Every question over time as a file: exactly the points that the page shows, with the same marks. */
export async function trendFile(found: Trends, format: Format): Promise<Uint8Array<ArrayBuffer> | string> {
  const rows = trendRows(found.trends)
  const notes = notesOf(found)
  if (format === 'json') return JSON.stringify({ notes: Object.fromEntries(notes), figures: rows }, null, 1)
  const sheet = trendSheet(rows)
  if (format === 'csv') {
    const { columns, rows: cells } = inOneTable(notes, sheet)
    return csvOf(columns, cells)
  }
  return workbookFile(format, [notesSheet(notes), sheet])
}

function notesOf({ survey, owner, filter, offers, trends }: Trends): Notes {
  const waves = trends[0]?.lines[0]?.points.map(({ wave }) => shortWaveName(wave)) ?? []
  return [
    ['Title', `${survey.title}: over time`],
    ['Asked by', owner],
    ['Waves', waves.join(', ') || 'None'],
    ...filterNotes(filter, offers),
    ['Likely', 'Where the share would lie 19 times of 20 if we asked as many people again'],
    ...lastNotes(),
  ]
}
