'use client'
import { useState } from 'react'
import { TriedSentence } from '../../domain/safeguarding/changed-words'
import { LongField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

/** Tries the list on a sentence, which is not kept. */
export function TryWordsForm() {
  const [said, setSaid] = useState('')
  return (
    <StaffForm
      action="/staff/safeguarding/words/try"
      schema={TriedSentence}
      start={{ sentence: '' }}
      button="Try it"
      look="secondary"
      whenDone={(data) => setSaid(String(data))}
    >
      <LongField
        name="sentence"
        label="A sentence, as a child might write it"
        hint="It is not kept."
        rows={2}
        dir="auto"
      />
      <p role="status">{said}</p>
    </StaffForm>
  )
}
