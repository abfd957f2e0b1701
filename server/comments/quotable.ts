import 'server-only'
import { CommentFilter, queryOf } from '../../domain/comments/filter'
import type { Quotable } from '../../domain/comments/quote'
import { feedingPriority } from '../../domain/comments/whose-words'
import { countFrom, wantedBy } from './comment-rows'
import { surveysToRead } from './comments-to-read'
import type { Staff } from '../staff'
import { surveyVersions } from '../surveys/surveys'

/** The surveys whose comments this person may read and that ask for words about a priority, without a word of them. */
export async function quotableAbout(staff: Staff, priority: string): Promise<Quotable[]> {
  const filter = CommentFilter.parse({ show: 'quotable', priority })
  const found: Quotable[] = []
  for (const { id, title, reading } of await surveysToRead(staff)) {
    if (!(await surveyVersions(id)).some(({ survey }) => feedingPriority(survey, priority).length)) continue
    found.push({
      ...{ id, title, address: `/staff/comments/${id}${queryOf(filter)}` },
      quotable: reading && (await countFrom(staff, await wantedBy(staff, id, filter))),
    })
  }
  return found
}
