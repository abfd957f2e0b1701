/** How a form is keyed in, folded away once it is known. */
export function HowToKey() {
  return (
    <details>
      <summary>How to key in a form</summary>
      <ul className="plain-list">
        <li>
          Tab goes to the next question. The key before an answer chooses it; the minus key empties the
          question.
        </li>
        <li>
          Leave a question empty when nothing is ticked, when more is ticked than asked for, and when you
          cannot tell which.
        </li>
        <li>
          Type words exactly as they are written, with their mistakes. Write [unreadable] where you cannot
          read one.
        </li>
        <li>An answer to a question that was not for this person is kept out, and you are told.</li>
        <li>
          What you type is screened and read like words on a screen. If it tells of harm, do not wait: tell
          your safeguarding lead as well.
        </li>
      </ul>
    </details>
  )
}
