'use client'
import { useState } from 'react'
import { takeDone } from './done'
import { useOnce } from './once'
import { PressForm } from './press-form'

/** Says what the person just did, with a way to take it back; it stays until it is closed or the page is left. */
export function DoneToast() {
  const [closed, setClosed] = useState(false)
  const waiting = useOnce('done', takeDone)
  const told = closed ? null : waiting
  return (
    <div role="status" className={told ? 'toast no-print' : undefined}>
      {told && (
        <>
          <p>{told.done}</p>
          {told.undo && <PressForm {...told.undo} label="Undo" look="bar" />}
          <button type="button" className="bar-button" onClick={() => setClosed(true)}>
            Close<span className="vh"> this message</span>
          </button>
        </>
      )}
    </div>
  )
}
