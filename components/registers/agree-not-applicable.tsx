import { PressForm } from '../forms/press-form'

type Props = { action: string; claimed: boolean; agreed: boolean; mine: boolean }

/** Whether somebody still has to agree that a voice does not apply, and the press to do it. */
export function AgreeNotApplicable({ action, claimed, agreed, mine }: Props) {
  if (!claimed) return null
  if (agreed)
    return (
      <p className="panel">
        A second person agreed that it does not apply. When a voice is changed, somebody has to agree again.
      </p>
    )
  return (
    <div className="panel">
      <p>
        It is said that a voice does not apply here. Until a second person agrees, it counts as not known.
      </p>
      {mine ? (
        <p>That has to be somebody else than you.</p>
      ) : (
        <PressForm action={action} label="Agree that it does not apply" look="plain" />
      )}
    </div>
  )
}
