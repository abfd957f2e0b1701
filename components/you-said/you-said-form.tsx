'use client'
import { becameWords } from '../../domain/you-said/entry'
import { YouSaidForm as Schema } from '../../domain/you-said/entry-form'
import { ChoiceField, HiddenField, LongField, SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'

type Named = { value: string; label: string }
type Texts = Record<
  | 'rev'
  | 'survey'
  | 'title'
  | 'wave'
  | 'part'
  | 'heard'
  | 'answer'
  | 'who'
  | 'day'
  | 'easyHeard'
  | 'easyAnswer',
  string
>
export type YouSaidStart = Texts & { questions: string[]; became: keyof typeof becameWords }
type Props = { action: string; start: YouSaidStart; waves: Named[]; questions: Named[]; parts: Named[] }

const nothing = { value: '', label: 'Nothing in particular' }

/** What people told, what came of it and why, in plain words and in Easy Read. */
export function YouSaidForm({ action, start, waves, questions, parts }: Props) {
  return (
    <StaffForm action={action} schema={Schema} start={start} button="Keep this wording" keeps>
      <HiddenField name="rev" />
      <HiddenField name="survey" />
      <TextField name="title" label="Title" hint="A few words, like “Waiting rooms”" autoComplete="off" />
      <LongField
        name="heard"
        label="You said"
        hint="What people told us. Nothing that could tell who it was."
        rows={3}
      />
      <ChoiceField
        name="became"
        label="What came of it"
        options={Object.entries(becameWords).map(([value, label]) => ({ value, label }))}
      />
      <LongField name="answer" label="What we did, are doing, or why we did not" rows={3} />
      <TextField
        name="who"
        label="Who did it or decided it"
        hint="A team or a role, not a name"
        autoComplete="off"
      />
      <TextField
        name="day"
        type="date"
        label="The day"
        hint="When it was done, when it will be, or when it was decided"
        narrow
      />
      <Easy />
      <SelectField name="part" label="Part of the plan" options={[nothing, ...parts]} />
      {waves.length > 0 && <SelectField name="wave" label="Answers of" options={[nothing, ...waves]} />}
      {questions.length > 0 && (
        <ChoiceField name="questions" label="Questions that it is about" options={questions} several />
      )}
    </StaffForm>
  )
}

function Easy() {
  const hint = 'Short words. At most 10 words in a sentence.'
  return (
    <>
      <LongField name="easyHeard" label="You said, in Easy Read" hint={hint} rows={2} />
      <LongField name="easyAnswer" label="What came of it, in Easy Read" hint={hint} rows={2} />
    </>
  )
}
