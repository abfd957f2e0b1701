import { z } from 'zod'
import { isLanguage, type Language } from '../language/languages'
import { Way } from '../ways/way'
import { PRINT_SIZES } from './print-sizes'

/** What is chosen before forms are keyed in: it holds for a whole pile. */
export const BatchForm = z.object({
  survey: z.string('Choose the survey.').regex(/^[a-z0-9_]{1,60}$/, 'Choose the survey.'),
  language: z.custom<Language>(
    (text) => typeof text === 'string' && isLanguage(text),
    'Choose the language on the paper.',
  ),
  way: z.enum(Way.options, 'Choose how the form is written.'),
  size: z.enum(PRINT_SIZES, 'Choose the size of the print.'),
  cameOn: z.iso.date('Enter the day on which the forms came.'),
  version: z
    .string()
    .default('')
    .refine((text) => /^(\d{1,4})?$/.test(text.trim()), 'Enter the number alone, like 3, or leave it empty.'),
})
export type BatchForm = z.infer<typeof BatchForm>

const NOT_TAKING_PART =
  'Tick this only if “Yes” is ticked on the paper. A form without it is not keyed in: put it aside.'

const Fields = z.record(z.string().max(80), z.union([z.string(), z.array(z.string())]))

/** A form that is keyed in: which, that the person takes part, and whatever its survey asks. */
export const KeyedForm = Fields.transform((sent, problems) => {
  const { form, takingPart, ...rest } = sent
  const known = z.uuid().safeParse(form)
  if (!known.success) problems.addIssue({ code: 'custom', message: 'Load this page again.', path: ['form'] })
  if (takingPart !== 'yes')
    problems.addIssue({ code: 'custom', message: NOT_TAKING_PART, path: ['takingPart'] })
  const fields = new Map(Object.entries(rest).map(([name, value]) => [name, [value].flat()]))
  return { form: known.data ?? '', fields }
})

/** The same as a browser checks it, before the questions are looked at by the server. */
export const KeyedFormStart = z.looseObject({
  takingPart: z.preprocess((ticks) => [ticks].flat()[0], z.literal('yes', NOT_TAKING_PART)),
})

/** Which keying is right, by question. */
export const SettleForm = z.record(
  z.string().max(80),
  z.enum(['first', 'second'], 'Choose what the paper says.'),
)

/** A form on paper by its id. */
export const FormOnPaper = z.object({ form: z.uuid() })
