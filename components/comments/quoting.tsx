import { PressForm } from '../forms/press-form'

type Props = {
  path: string
  state: 'none' | 'proposed' | 'agreed' | 'lapsed'
  consent: 'yes' | 'no' | 'not-asked'
  rev: number | null
  mine: boolean
  proposedBy: string | null
  agreedBy: string | null
}

const consents = {
  yes: 'The person who wrote this agreed to be quoted.',
  no: 'The person who wrote this did not agree to be quoted. It may not be.',
  'not-asked':
    'This survey did not ask people whether they may be quoted, so nobody has agreed to it. Take double care: quote only what no reader could trace.',
}

/** Whether cleaned words may be quoted: what their writer said, who stands behind it, and what to do next. */
export function Quoting(props: Props) {
  return (
    <section aria-labelledby="quote-heading" className="one-column no-print">
      <h2 id="quote-heading">May it be quoted?</h2>
      <p>{consents[props.consent]}</p>
      <State {...props} />
    </section>
  )
}

function State({ path, state, consent, rev, mine, proposedBy, agreedBy }: Props) {
  const fields = { rev: String(rev) }
  const propose = (
    <PressForm action={`${path}/quote/propose`} fields={fields} label="Propose these cleaned words" />
  )
  const withdraw = <PressForm action={`${path}/quote/withdraw`} label="Withdraw" />
  if (rev === null)
    return <p>Save a cleaned copy first. Only cleaned words are quoted, and two people decide.</p>
  if (state === 'agreed')
    return (
      <>
        <p>
          <strong>Yes.</strong> Proposed by {proposedBy}, agreed by {agreedBy}. Quote the cleaned copy exactly
          as it stands, with at most one fact about the person, and none that fewer than ten comments share.
        </p>
        {withdraw}
      </>
    )
  if (state === 'proposed')
    return (
      <>
        <p>
          Proposed by {mine ? 'you' : proposedBy}. {mine && 'Another person has to agree.'}
        </p>
        <div className="form-buttons">
          {!mine && (
            <PressForm
              action={`${path}/quote/agree`}
              fields={fields}
              label="I agree: it may be quoted"
              look="plain"
            />
          )}
          {withdraw}
        </div>
      </>
    )
  if (consent === 'no') return null
  return (
    <>
      <p>
        {state === 'lapsed'
          ? 'It was proposed or agreed before, and the cleaned words were changed since. The new words need two people again.'
          : 'Not proposed yet. One person proposes the cleaned words, another agrees.'}
      </p>
      {propose}
    </>
  )
}
