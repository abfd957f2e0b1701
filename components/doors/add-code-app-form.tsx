'use client'
import { CodeAppForm, type Offered } from './code-app-form'
import { useCodes } from './codes-shown'

const HOME = '/staff/account'

/** Adds a code app to one's account. */
export function AddCodeAppForm({ offered }: { offered: Offered }) {
  const { whenDone, shown } = useCodes(HOME, 'Your code app is added. You are signed out everywhere else.')
  const form = { action: '/staff/account/code-app/add', offered, from: HOME, whenDone }
  return shown ?? <CodeAppForm {...form} />
}
