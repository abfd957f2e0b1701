'use client'
import { languages } from '../../domain/language/languages'
import { BatchForm } from '../../domain/paper/key-forms'
import { PRINT_SIZES } from '../../domain/paper/print-sizes'
import { SelectField, TextField } from '../forms/form-fields'
import { StaffForm } from '../forms/staff-form'
import { sizeWords, wayWords } from './paper-words'

type Props = { today: string; surveys: { value: string; label: string }[] }

/** What holds for a whole pile of forms, said once. */
export function BeginForm({ today, surveys }: Props) {
  const start = {
    survey: surveys[0]?.value ?? '',
    language: 'en' as const,
    way: 'words' as const,
    size: '12' as const,
    cameOn: today,
    version: '',
  }
  return (
    <StaffForm action="/staff/paper/begin" schema={BatchForm} start={start} button="Begin">
      <SelectField name="survey" label="Survey" options={surveys} />
      <TextField
        name="cameOn"
        label="Day on which the forms came"
        hint="It decides which wave they count in."
        type="date"
        narrow
      />
      <div className="side-by-side">
        <SelectField
          name="language"
          label="Language on the paper"
          options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        />
        <SelectField
          name="way"
          label="Written in"
          options={Object.entries(wayWords).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          name="size"
          label="Size of the print"
          options={PRINT_SIZES.map((value) => ({ value, label: sizeWords[value] }))}
        />
      </div>
      <TextField
        name="version"
        label="Version at the foot of the form"
        hint="Leave it empty when it is the newest."
        inputMode="numeric"
        narrow
      />
    </StaffForm>
  )
}
