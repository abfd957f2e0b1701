import { PressForm } from '../forms/press-form'

type Props = { state: string; cases: number; action: string }

/** A file that was taken in, with the way to take it out again. */
export function ImportDone({ state, cases, action }: Props) {
  if (state === 'taken_out')
    return <p className="panel">This file was taken out again. Nothing of it is in the register.</p>
  return (
    <>
      <p className="panel">{cases} cases of this file are in the register. The file itself was deleted.</p>
      <PressForm action={action} label="Take them out again" />
      <p className="hint">That works until one of them is changed or checked.</p>
    </>
  )
}
