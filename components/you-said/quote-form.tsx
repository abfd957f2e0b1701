'use client'
import { QuoteForm as Schema } from '../../domain/you-said/entry-form'
import { ChoiceField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Props = { id: string; quotes: { response: string; question: string; words: string }[] }

/** Which agreed quote stands beside an entry, or none. */
export function QuoteForm({ id, quotes }: Props) {
  const options = quotes.map(({ response, question, words }) => ({
    value: `${response}/${question}`,
    label: `“${words}”`,
  }))
  return (
    <StaffForm
      action={`/staff/you-said/${id}/quote/choose`}
      schema={Schema}
      start={{ comment: '' }}
      button="Put it beside the entry"
    >
      <ChoiceField
        name="comment"
        label="Quotes that two people agreed to"
        options={[{ value: '', label: 'No quote' }, ...options]}
      />
    </StaffForm>
  )
}
