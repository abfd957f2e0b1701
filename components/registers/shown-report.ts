import type { Cycle } from '../../domain/registers/agreed-report'

/** An agreed report as pages show it. */
export type ShownReport = {
  id: string
  title: string
  owner: string
  cycle: Cycle
  firstDue: string
  endedOn: string | null
  inScope: boolean
  scopeReason: string
  priorities: string[]
  person: string
  agreedBy: string | null
}
