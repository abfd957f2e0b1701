import { becomesShown, type Standing } from '../../domain/you-said/entry'
import { PressForm } from '../forms/press-form'

type Props = {
  id: string
  number: number
  standing: Standing
  /** Whether this person may agree to the newest wording, and whether the entry is their own organisation's. */
  mayAgree: boolean
  own: boolean
  hasSurvey: boolean
}

/** What a person may do with an entry now. */
export function EntryPresses({ id, number, standing, mayAgree, own, hasSurvey }: Props) {
  const at = `/staff/you-said/${id}`
  return (
    <>
      {mayAgree && (
        <PressForm
          action={`${at}/agree`}
          label="Agree that everybody sees it"
          fields={{ number: String(number) }}
          look="plain"
        />
      )}
      {own && (
        <div className="presses">
          <a href={`${at}/words`}>Write it anew</a>
          {hasSurvey && <a href={`${at}/quote`}>Put a quote beside it</a>}
          {standing !== 'draft' && (
            <PressForm
              action={`${at}/shown`}
              label={becomesShown(standing) ? 'Show it again' : 'Take it off the public pages'}
              fields={{ shown: becomesShown(standing) ? 'yes' : 'no' }}
            />
          )}
        </div>
      )}
    </>
  )
}
