import 'server-only'
import type { CommentAddress } from '../../domain/comments/address'
import type { SurveyVersion } from '../../domain/surveys/publish'
import { oneOf, rowsFrom, type CommentRow } from './comment-rows'
import { wordsOf } from './comments'
import { wordsKeyOf } from '../keys'
import type { Key } from '../locks'
import { myReading, type Reading } from './readings'
import type { Staff } from '../staff'
import { surveyVersion } from '../surveys/surveys'

/** A comment that somebody is reading for a purpose, with what is needed to work on it. */
export type OpenComment = {
  address: CommentAddress
  reading: Reading
  key: Key
  row: CommentRow
  words: string
  version: SurveyVersion
}

/**
 * Opens one comment for somebody with a living reading of its survey. `no-reading` when they must say a purpose
 * first; null when there is no such comment for them. Nothing is shown by this alone.
 */
export async function openComment(
  staff: Staff,
  address: CommentAddress,
): Promise<OpenComment | 'no-reading' | null> {
  const reading = await myReading(staff, address.survey)
  if (!reading) return 'no-reading'
  const [row] = await rowsFrom(staff, oneOf(address), { most: 1 })
  if (!row) return null
  const key = await wordsKeyOf(staff.tx, address.survey)
  const version = await surveyVersion(address.survey, row.version)
  return { address, reading, key, row, words: wordsOf(key, row), version }
}
