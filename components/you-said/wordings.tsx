import type { ReactNode } from 'react'
import { dayWords } from '../../domain/language/staff-dates'
import { becameWords, type YouSaid } from '../../domain/you-said/entry'

type Wording = { number: number; content: YouSaid; on: string; agreedOn: string | null; quote: string | null }

/** The newest wording of an entry, as it will read. */
export function NewestWording({ wording }: { wording: Wording }) {
  const { content, quote } = wording
  const { heard, became, answer, who, day, easyHeard, easyAnswer } = content
  return (
    <dl className="facts">
      <Fact term="You said">{heard}</Fact>
      <Fact term={becameWords[became]}>{answer}</Fact>
      <Fact term="Who, and the day">
        {who}, {dayWords(day)}
      </Fact>
      <Fact term="You said, in Easy Read">{easyHeard}</Fact>
      <Fact term={`${becameWords[became]}, in Easy Read`}>{easyAnswer}</Fact>
      {quote && <Fact term="Quote">“{quote}”</Fact>}
    </dl>
  )
}

/** Every wording an entry had, newest first, and which of them everybody saw. */
export function Wordings({ wordings }: { wordings: Wording[] }) {
  return (
    <section aria-label="Wordings" tabIndex={0} className="scroll">
      <table className="table">
        <caption>Wordings, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Written</th>
            <th scope="col">What it says</th>
            <th scope="col">Agreed</th>
          </tr>
        </thead>
        <tbody>
          {wordings.map(({ number, on, content, agreedOn, quote }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td className="day">{dayWords(on)}</td>
              <td>
                {content.heard} {becameWords[content.became]}: {content.answer}
                {quote && <span className="hint"> With a quote.</span>}
              </td>
              <td>{agreedOn ? dayWords(agreedOn) : 'Not yet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
