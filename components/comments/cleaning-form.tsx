'use client'
import { Cleaning } from '../../domain/comments/cleaning'
import { ChoiceField, HiddenField, LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = {
  action: string
  rev: number
  /** What may be taken out: the words, what they are, and how the text goes on around them. */
  found: { value: string; words: string; what: string; around: string }[]
  chosen: string[]
  translation: string
}

const one = 'One to a line, as it stands in the comment.'

/** What to take out of a comment: what is proposed, and what a person adds. */
export function CleaningForm({ action, rev, found, chosen, translation }: Props) {
  const start = { rev, spans: chosen, names: '', places: '', others: '', translation }
  return (
    <StaffForm action={action} schema={Cleaning} start={start} button="Save the cleaned copy" keeps>
      <HiddenField name="rev" />
      {found.length > 0 ? (
        <ChoiceField
          several
          name="spans"
          label="Take these out"
          hint="Ticked pieces are taken out. Clear a tick to leave one in."
          options={found.map(({ value, words, what, around }) => ({
            value,
            label: `${words} (${what})`,
            hint: around,
          }))}
        />
      ) : (
        <p>
          Nothing was found that looks like a number, an address, a date or a name. Please read it all the
          same.
        </p>
      )}
      <LongField name="names" rows={2} dir="auto" label="Names to take out as well" hint={one} />
      <LongField
        name="places"
        rows={2}
        dir="auto"
        label="Schools, services and places to take out"
        hint={one}
      />
      <LongField name="others" rows={2} dir="auto" label="Anything else that tells who it is" hint={one} />
      <LongField
        name="translation"
        rows={4}
        label="In English, if you translate it yourself"
        hint="Leave out here what you take out above. Never put the words into a translation service."
      />
    </StaffForm>
  )
}
