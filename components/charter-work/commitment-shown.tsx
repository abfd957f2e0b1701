import { evidenceInWords } from '../../domain/charter/evidence-in-words'

type Props = {
  text: string
  easyRead: string
  binds: string[]
  evidence: { kind: string; what: string } | null
  parties: { id: string; name: string }[]
  /** Questions and percentages in words, by name. */
  names: ReadonlyMap<string, string>
}

/** A commitment as it stands, with its Easy Read words, whom it binds and what shows that it is kept. */
export function CommitmentShown({ text, easyRead, binds, evidence, parties, names }: Props) {
  const bound = parties.filter(({ id }) => binds.includes(id)).map(({ name }) => name)
  return (
    <>
      <p className="words" dir="auto">
        {text}
      </p>
      <dl className="facts">
        <dt>Easy Read</dt>
        <dd>{easyRead || 'Not written yet'}</dd>
        <dt>Binds</dt>
        <dd>{bound.join(', ') || 'Nobody yet'}</dd>
        <dt>What shows that it is kept</dt>
        <dd>{evidence ? evidenceInWords(evidence.what, names) : 'Not said yet'}</dd>
      </dl>
    </>
  )
}
