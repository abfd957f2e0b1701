'use client'
import { PublishForm as Schema } from '../../domain/results/published'
import { ChoiceField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = {
  path: string
  questions: { key: string; text: string }[]
  shown: string[]
  page: string | null
}

/** Which questions of a wave everyone may see. */
export function PublishForm({ path, questions, shown, page }: Props) {
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">Show to everyone</h2>
      <p>
        {page ? (
          <>
            <a href={page}>These results are public.</a> Every change is listed there with its day.
          </>
        ) : (
          'Nothing of this wave is public yet.'
        )}
      </p>
      <StaffForm
        action={`${path}/publish`}
        schema={Schema}
        start={{ questions: shown, note: '' }}
        button="Show these to everyone"
        look="secondary"
        keeps
      >
        <ChoiceField
          name="questions"
          label="Questions"
          hint="Words that people wrote are never shown here. Without any tick nothing is public."
          options={questions.map(({ key, text }) => ({ value: key, label: text }))}
          several
        />
        <TextField name="note" label="What is shown or changed" hint="Stands in the public list of changes" />
      </StaffForm>
    </section>
  )
}
