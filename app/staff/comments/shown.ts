import type { ShownComment } from '../../../components/comments/shown-comment'
import { isLanguage, languages } from '../../../domain/language/languages'
import { today } from '../../../server/clock'
import type { Comment } from '../../../server/comments/comments'
import { dayInWords } from '../../../server/language/language'

/** A comment with its days and language in words. */
export function shown({ week, language, dueOn, ...comment }: Comment): ShownComment {
  const name = isLanguage(language) ? languages[language].name : language
  return {
    ...comment,
    week: dayInWords(week, 'en'),
    language: { code: language, name },
    due: dueOn ? { day: dayInWords(dueOn, 'en'), late: dueOn < today() } : null,
  }
}

/** The time of day of a moment, as people here say it: 16:30. */
export function timeInWords(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' }).format(
    new Date(moment),
  )
}
