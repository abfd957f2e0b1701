'use client'
import { useState, type ReactNode } from 'react'
import { tellDone } from '../forms/done'
import { RecoveryCodes } from './recovery-codes'

/** What follows a second factor that was added: the recovery codes that came with it, or on with a word about it. */
export function useCodes(
  onward: string,
  done?: string,
): { whenDone: (data: unknown) => void; shown: ReactNode } {
  const [codes, setCodes] = useState<string[] | null>(null)
  const whenDone = (data: unknown) => {
    const { codes: made } = data as { codes: string[] | null }
    if (made) return setCodes(made)
    tellDone({ done })
    location.assign(onward)
  }
  return { whenDone, shown: codes && <RecoveryCodes codes={codes} onward={onward} /> }
}
