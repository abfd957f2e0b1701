'use client'
import { ChangedWords } from '../../domain/safeguarding/changed-words'
import { HiddenField, LongField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = { category: string; words: string; basedOn: number }

/** The words of one kind, one phrase on a line, and why they are changed. */
export function WordsForm({ category, words, basedOn }: Props) {
  return (
    <StaffForm
      action={`/staff/safeguarding/words/${category}/save`}
      schema={ChangedWords}
      start={{ words, reason: '', basedOn: String(basedOn) }}
      button="Save as a new version"
      keeps
    >
      <HiddenField name="basedOn" />
      <LongField
        name="words"
        label="Words and phrases, one on each line"
        rows={20}
        dir="auto"
        hint={
          <>
            Capitals, accents, doubled letters, digits for letters and blanks do not matter. A star ends a
            word in any way: <strong>beat* me</strong>. Three dots leave up to three words out:{' '}
            <strong>want* ... die</strong>. A stroke stands between words of which any one will do:{' '}
            <strong>hits/kicks me/him</strong>.
          </>
        }
      />
      <TextField name="reason" label="Why it is changed" autoComplete="off" />
    </StaffForm>
  )
}
