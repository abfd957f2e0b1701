import type { Problem, Read, Sent } from '../domain/forms/public-form'
import type { Trouble } from '../components/public-forms/problems'
import { newForm } from '../server/sent-once'
import { allowOnly, only, type Fields } from '../server/form'
import { takeSending, type SendingOf } from '../server/limits'

/** A public form as a page shows it. */
export type ShownForm = { form: string; sent: Sent; problems: Problem[]; trouble: Trouble | null }

/** A form that nobody has filled in yet. */
export function emptyForm(sent: Sent = {}): ShownForm {
  return { form: newForm(), sent, problems: [], trouble: null }
}

/** Headers of a form, so that a browser's Back finds it again with what was typed, also after it was sent and refused. */
export const keptForBack = { 'cache-control': 'private, no-cache' }

const TOKEN = /^[A-Za-z0-9_-]{22}$/

/** What was sent, with its form's own secret; fields that the form does not have are refused. */
export function sentForm(fields: Fields, names: string[]): ShownForm {
  allowOnly(fields, ['form', ...names])
  const form = only(fields, 'form') ?? ''
  const sent = Object.fromEntries(names.map((name) => [name, only(fields, name) ?? '']))
  return { ...emptyForm(sent), ...(TOKEN.test(form) ? { form } : {}) }
}

/** The same form again with what is wrong with it, or null when it may be kept: open, well filled in, and not too many. */
export async function problemsWith<T>(
  shown: ShownForm,
  isOpen: boolean,
  read: Read<T>,
  of: SendingOf,
  request: Request,
): Promise<ShownForm | null> {
  if (!isOpen) return { ...shown, trouble: 'closed' }
  if ('problems' in read) return { ...shown, problems: read.problems }
  return (await takeSending(of, request)) ? null : { ...shown, trouble: 'too-many' }
}
