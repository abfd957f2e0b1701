import type { PrintSize } from '../../domain/paper/print-sizes'
import type { Run } from '../../domain/paper/runs'
import { wayOf } from '../../domain/ways/in-way'
import type { SurveyShell } from '../surveys/survey-shell'
import type { QrCode } from './qr'

/** Where a form goes back to, from content: an address if there is one, and whom to ask. */
type ReturnPlace = { post?: string[]; phone?: string; email?: string }

/** What a paper form is given besides its survey. */
export type PaperProps = SurveyShell & {
  version: number
  size: PrintSize
  runs: Run[]
  /** Where the form goes back to. */
  place: ReturnPlace
  /** The short address, and the whole one as a code that phones read; null while the survey has no code. */
  online: { address: string; qr: QrCode } | null
  /** What every printed page has in its margin, for this survey. */
  margins: string
}

/** The address of a survey on paper, in the same language and way, at a size. */
export function paperAddress(
  { survey, language }: SurveyShell,
  size: PrintSize,
  way = wayOf(survey),
): string {
  return `/${language}/print/${survey.id}?size=${size}${way === 'words' ? '' : `&way=${way}`}`
}
