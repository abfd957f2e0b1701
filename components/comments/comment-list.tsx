import type { ReactNode } from 'react'
import { EmptyState } from '../staff/empty-state'
import { PressForm } from '../forms/press-form'
import { CommentMarks, CommentWeek, CommentWords } from './comment-words'
import type { ShownComment } from './shown-comment'

type Props = {
  survey: string
  comments: ShownComment[]
  /** How many there are, and how far a search has looked; null without a search. */
  total: number
  searched: number | null
  heading: string
  /** Below each comment's own address, so that it stays among these. */
  query: string
  next: string | null
  first: string | null
}

/** Comments one below the other, whole, with room to breathe. */
export function CommentList(props: Props) {
  const { survey, comments, heading, query, searched, total } = props
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{heading}</h2>
      {searched !== null && <Searched {...{ searched, total, found: comments.length }} />}
      {comments.length === 0 && searched === null && <Nothing />}
      {groupsOf(comments).map((group) => (
        <CommentGroup key={nameOf(group[0]!)} comments={group} survey={survey} query={query} />
      ))}
      <Onward {...props} />
    </section>
  )
}

/** Answers to one question in one week: the question is said once, then there are only words. */
function CommentGroup({ comments, survey, query }: Pick<Props, 'comments' | 'survey' | 'query'>) {
  const [first] = comments
  return (
    <div className="comment-group">
      <h3>{first!.asked}</h3>
      <CommentWeek {...first!} />
      <ol>
        {comments.map((comment, at) => (
          <li key={nameOf(comment)}>
            <CommentMarks {...comment} />
            <CommentWords {...comment} />
            <p className="no-print">
              <a href={`/staff/comments/${survey}/${nameOf(comment)}${query}`}>
                Open
                <span className="vh">
                  {' '}
                  comment {at + 1}: {comment.asked}
                </span>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function groupsOf(comments: ShownComment[]): ShownComment[][] {
  const groups: ShownComment[][] = []
  for (const comment of comments) {
    const last = groups.at(-1)
    if (last && isLike(last[0]!, comment)) last.push(comment)
    else groups.push([comment])
  }
  return groups
}

function isLike(one: ShownComment, other: ShownComment): boolean {
  return one.asked === other.asked && one.week === other.week && one.due?.day === other.due?.day
}

function nameOf({ response, question }: ShownComment): string {
  return `${response}/${question}`
}

function Onward({ survey, comments, next, first, searched }: Props): ReactNode {
  const unread = comments.filter(({ due }) => due).map(nameOf)
  return (
    <div className="form-buttons no-print">
      {unread.length > 0 && (
        <PressForm
          action={`/staff/comments/${survey}/read`}
          fields={{ comments: unread.join(' ') }}
          label={unread.length === 1 ? 'I have read this one' : `I have read these ${unread.length}`}
          look="plain"
        />
      )}
      {next && <a href={next}>{searched === null ? 'Next comments' : 'Search on'}</a>}
      {first && <a href={first}>Back to the first</a>}
    </div>
  )
}

function Searched({ searched, total, found }: { searched: number; total: number; found: number }) {
  const all =
    searched === total ? 'All of them were searched' : `${searched} of ${total} were searched so far`
  return (
    <p role="status">
      {found === 0 ? 'None' : found} of these {found > 1 ? 'have' : 'has'} the words. {all}, with their
      translations.
    </p>
  )
}

function Nothing() {
  return (
    <EmptyState title="There is nothing in this list">
      <p>Nothing waits here for you. Look into another list, or choose other weeks or questions.</p>
    </EmptyState>
  )
}
