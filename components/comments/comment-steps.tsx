import { PressForm } from '../forms/press-form'

type Props = {
  survey: string
  comment: { response: string; question: string; unread: boolean }
  previous: string | null
  next: string | null
  list: string
}

/** From one comment to the one before, the next, and back to the list; and the press that says it was read. */
export function CommentSteps({ survey, comment, previous, next, list }: Props) {
  const { response, question, unread } = comment
  return (
    <nav aria-label="From comment to comment" className="onward no-print">
      {unread && (
        <PressForm
          action={`/staff/comments/${survey}/read`}
          fields={{ comments: `${response}/${question}`, to: next ?? list }}
          label={next ? 'I have read it. Next' : 'I have read it'}
          look="plain"
        />
      )}
      <ul>
        {next && (
          <li>
            <a href={next} rel="next">
              Next comment
            </a>
          </li>
        )}
        {previous && (
          <li>
            <a href={previous} rel="prev">
              Comment before
            </a>
          </li>
        )}
        <li>
          <a href={list}>Back to the list</a>
        </li>
      </ul>
    </nav>
  )
}
