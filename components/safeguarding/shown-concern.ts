/** A possible concern as pages show it: everything but the words. */
export type ShownConcern = {
  id: string
  survey: string
  asked: string
  kind: string
  came: string
  raisedBy: string | null
  alerts: number
  holder: string | null
  decision: string | null
  decidedBy: string | null
  decidedOn: string | null
  open: boolean
  hasCopy: boolean
}
