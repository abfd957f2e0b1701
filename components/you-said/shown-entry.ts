import type { Became } from '../../domain/you-said/entry'

/** What stands under one heading of "You said, we did", with days and names in words. */
export type ShownEntry = {
  id: string
  title: string
  heard: string
  became: Became
  answer: string
  easyHeard: string
  easyAnswer: string
  who: string
  day: string
  since: string
  quote: string | null
}
