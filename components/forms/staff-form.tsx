'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { FormProvider, useForm, type DefaultValues, type FieldValues } from 'react-hook-form'
import { z } from 'zod'
import { FormProblems } from './form-problems'
import { useOnce } from './once'
import { send, type Changed } from './send'
import { SinceYouOpened } from './since-you-opened'
import { useTypedEarly } from './typed-early'
import { keepUnsent, takeUnsent } from './unsent'

// zod would otherwise try to build functions from text, which our content policy refuses.
z.config({ jitless: true })

type Props<V extends FieldValues> = {
  /** Where the form is sent. */
  action: string
  /** The same schema that the server checks with. */
  schema: z.ZodType<unknown, V>
  /** What stands in the fields at first. */
  start: DefaultValues<V>
  /** The words on its button. */
  button: string
  /** Words too long to type again are kept through a new sign-in; never give this to a form with a password. */
  keeps?: boolean
  /** More buttons or links, beside the first. */
  beside?: ReactNode
  look?: 'secondary'
  /** What to do with the answer instead of going where it says. */
  whenDone?: (data: unknown) => void
  children?: ReactNode
}

/** A form of a staff page: checked while it is filled in, checked again by the server, and nothing typed is lost. */
export function StaffForm<V extends FieldValues>(props: Props<V>) {
  const { action, schema, start, button, keeps, beside, look, whenDone, children } = props
  const unsent = useOnce(`unsent ${action}`, () => (keeps ? takeUnsent(action) : null))
  const form = useForm<V>({
    resolver: zodResolver(schema) as never,
    defaultValues: start,
    // What waited from before a new sign-in is put back once the page is open.
    values: unsent ? ({ ...start, ...unsent } as V) : undefined,
    shouldFocusError: false,
  })
  useTypedEarly(action, form)
  const [busy, setBusy] = useState(false)
  const [changed, setChanged] = useState<Changed | null>(null)
  const summary = useRef<HTMLDivElement>(null)
  const element = useRef<HTMLFormElement>(null)

  const focusSummary = () => setTimeout(() => summary.current?.focus())
  const post = async () => {
    setBusy(true)
    const answer = await send(action, new FormData(element.current!), Boolean(whenDone))
    if ('to' in answer && !whenDone) return
    setBusy(false)
    if ('to' in answer) return whenDone?.(answer.data)
    if ('signIn' in answer) {
      if (keeps) keepUnsent(action, form.getValues())
      return location.assign(answer.signIn)
    }
    if ('changed' in answer) {
      form.setValue('rev' as never, answer.changed.rev as never)
      setChanged(answer.changed)
      return focusSummary()
    }
    for (const [name, message] of Object.entries(answer.problems))
      form.setError((name || 'root') as never, { message })
    focusSummary()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) void form.handleSubmit(post, focusSummary)(event)
  }

  return (
    <FormProvider {...form}>
      <form ref={element} method="post" action={action} noValidate onSubmit={submit} className="staff-form">
        <FormProblems ref={summary}>{changed && <SinceYouOpened {...changed} />}</FormProblems>
        {unsent && (
          <p className="panel">You were signed out in between. What you had written is still here.</p>
        )}
        {children}
        <p className="form-buttons">
          <button type="submit" className={look ? `button ${look}` : 'button'} aria-disabled={busy}>
            {busy ? 'One moment…' : button}
          </button>
          {beside}
        </p>
      </form>
    </FormProvider>
  )
}
