import type { ShownComment } from './shown-comment'

const marks = {
  'passed-on': 'The child’s words, passed on',
  observed: 'What somebody saw, not said by the child',
}

/** What somebody wrote, exactly as they wrote it: never a link, never markup, in the direction of its own letters. */
export function CommentWords({ words, language }: Pick<ShownComment, 'words' | 'language'>) {
  return (
    <blockquote className="words" dir="auto" lang={language.code}>
      {words}
    </blockquote>
  )
}

/** When words came, and by when somebody must read them. */
export function CommentWeek({ week, due }: Pick<ShownComment, 'week' | 'due'>) {
  return (
    <p className="comment-facts">
      <span>Week of {week}</span>
      {due && (
        <span className={due.late ? 'mark urgent' : 'mark'}>
          {due.late ? `Overdue since ${due.day}` : `To be read by ${due.day}`}
        </span>
      )}
    </p>
  )
}

/** What must be known to understand the words: whose they are, and in which language their writer was asked. */
export function CommentMarks({ whose, language }: Pick<ShownComment, 'whose' | 'language'>) {
  if (whose === 'own' && language.code === 'en') return null
  return (
    <p className="comment-facts">
      {whose !== 'own' && <span className="mark">{marks[whose]}</span>}
      {language.code !== 'en' && <span>Answered in {language.name}</span>}
    </p>
  )
}

/** The way to pass words that may tell of harm to the safeguarding lead. */
export function PassOn({ response, question }: Pick<ShownComment, 'response' | 'question'>) {
  return (
    <a href={`/staff/safeguarding/raise?${new URLSearchParams({ response, question })}`}>
      Pass to the safeguarding lead
    </a>
  )
}
