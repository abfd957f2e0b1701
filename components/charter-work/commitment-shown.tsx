type Props = {
  text: string
  easyRead: string
  binds: string[]
  evidence: { kind: string; what: string } | null
  parties: { id: string; name: string }[]
}

/** A commitment as it stands, with its Easy Read words, whom it binds and what shows that it is kept. */
export function CommitmentShown({ text, easyRead, binds, evidence, parties }: Props) {
  const names = parties.filter(({ id }) => binds.includes(id)).map(({ name }) => name)
  return (
    <>
      <p className="words" dir="auto">
        {text}
      </p>
      <dl className="facts">
        <dt>Easy Read</dt>
        <dd>{easyRead || 'Not written yet'}</dd>
        <dt>Binds</dt>
        <dd>{names.join(', ') || 'Nobody yet'}</dd>
        <dt>What shows that it is kept</dt>
        <dd>{evidence?.what ?? 'Not said yet'}</dd>
      </dl>
    </>
  )
}
