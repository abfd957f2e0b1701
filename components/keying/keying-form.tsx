'use client'
import type { KeyboardEvent } from 'react'
import { KeyedFormStart } from '../../domain/paper/key-forms'
import type { SheetQuestion } from '../../domain/paper/sheet'
import { ChoiceField, HiddenField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'
import { KeyedQuestion } from './keyed-question'

type Props = { action: string; form: string; questions: SheetQuestion[]; button: string }

/** A whole paper form on one page, in the order of the paper, keyed in by number keys and Tab. */
export function KeyingForm({ action, form, questions, button }: Props) {
  return (
    <div onKeyDown={choose}>
      <StaffForm
        action={action}
        schema={KeyedFormStart}
        start={{ form, takingPart: [], ...Object.fromEntries(questions.map(startOf)) } as never}
        button={button}
        keeps
      >
        <HiddenField name="form" />
        <ChoiceField
          name="takingPart"
          label="Do you want to take part?"
          several
          options={[{ value: 'yes', label: '“Yes” is ticked on the paper' }]}
        />
        {questions.map((question) => (
          <KeyedQuestion key={question.key} question={question} />
        ))}
      </StaffForm>
    </div>
  )
}

function startOf({ key, holds }: SheetQuestion): [string, unknown] {
  if (holds === 'parts') return [key, { month: '', year: '' }]
  return [key, holds === 'several' ? [] : '']
}

/** A key chooses the answer that it stands before, in the question where the cursor is. */
function choose(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target as HTMLElement
  if (
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    at.matches('textarea, input:not([type=radio], [type=checkbox])')
  )
    return
  const question = at.closest('[data-keys]')
  const wanted = [...(question?.querySelectorAll<HTMLInputElement>('[data-key]') ?? [])]
  if (event.key === '-') for (const box of wanted) if (box.type === 'checkbox' && box.checked) box.click()
  const answer = wanted.find(({ dataset }) => dataset.key === event.key.toLowerCase())
  if (!answer) return
  event.preventDefault()
  answer.focus()
  answer.click()
}
