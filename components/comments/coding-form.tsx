'use client'
import { CodingForm as Schema } from '../../domain/comments/coding'
import { ChoiceField, HiddenField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Theme = { id: string; name: string; meaning: string }
type Props = { action: string; themes: Theme[]; found: string[] | null; to: string }

/** The themes of the codebook, to be ticked. */
export function CodingForm({ action, themes, found, to }: Props) {
  return (
    <StaffForm
      action={action}
      schema={Schema}
      start={{ themes: found ?? [], to }}
      button={found ? 'Change my themes' : 'Save my themes'}
      look={found ? 'secondary' : undefined}
      keeps
    >
      <HiddenField name="to" />
      <ChoiceField
        several
        name="themes"
        label={found ? 'The themes you found' : 'Which themes are in it?'}
        hint={found ? undefined : 'Tick all that fit. No tick is an answer, too.'}
        options={themes.map(({ id, name, meaning }) => ({ value: id, label: name, hint: meaning }))}
      />
    </StaffForm>
  )
}
