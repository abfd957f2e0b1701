import type { ReactNode } from 'react'
import { CommentMarks, CommentWeek, CommentWords, PassOn } from './comment-words'
import type { ShownComment } from './shown-comment'

type Props = {
  comment: ShownComment
  cleaned: { words: string; translation: string } | null
  level: { name: string; lowered: boolean }
  steps: ReactNode
  /** What may be done with it, beside the words. */
  work?: ReactNode
}

/** One comment: its words with room around them, and beside them what a person may do. */
export function CommentPage({ comment, cleaned, level, steps, work }: Props) {
  return (
    <div className={work ? 'desk' : undefined}>
      <div className="comment">
        <CommentMarks {...comment} />
        <CommentWords {...comment} />
        <CommentWeek {...comment} />
        <p className="hint">
          Voice: {level.name}
          {level.lowered && ' (lowered by a reviewer)'}
        </p>
        {steps}
        <p className="no-print">
          Could somebody be harmed? <PassOn {...comment} />. They are told within a minute.
        </p>
        {cleaned && <CleanedWords {...cleaned} />}
      </div>
      {work}
    </div>
  )
}

function CleanedWords({ words, translation }: { words: string; translation: string }) {
  return (
    <section>
      <h2>Cleaned copy</h2>
      <p className="words" dir="auto">
        {words}
      </p>
      {translation && (
        <>
          <h3>In English, by a person</h3>
          <p className="words">{translation}</p>
        </>
      )}
    </section>
  )
}
