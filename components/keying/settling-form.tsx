'use client'
import { SettleForm } from '../../domain/paper/key-forms'
import { ChoiceField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Difference = { number: number; key: string; text: string; first: string; second: string }

/** For each difference, which of two keyings is what the paper says. */
export function SettlingForm({ action, differences }: { action: string; differences: Difference[] }) {
  return (
    <StaffForm action={action} schema={SettleForm} start={{}} button="Settle">
      {differences.map(({ number, key, text, first, second }) => (
        <ChoiceField
          key={key}
          name={key}
          label={`${number}. ${text}`}
          options={[
            { value: 'first', label: first, hint: 'As it was keyed first' },
            { value: 'second', label: second, hint: 'As you keyed it' },
          ]}
        />
      ))}
    </StaffForm>
  )
}
