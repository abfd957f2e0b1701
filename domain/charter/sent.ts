import { z } from 'zod'
import type { Voice } from './suggestion'

/** Where words came from: one person, a group, or a meeting on a day. */
export const Source = z.enum(['person', 'group', 'meeting'])
export type Source = z.infer<typeof Source>

/** A source with the group's or meeting's name, and the day of the meeting; both empty for one person. */
export type Origin = { source: Source; note: string; metOn: string | null }

/** How somebody leans towards a commitment, without being counted as a vote. */
export const Leaning = z.enum(['agree_so_far', 'not_yet'])
export type Leaning = z.infer<typeof Leaning>

/** How a suggestion begins: with new words, or with one of three starters for people who do not want to rewrite. */
export const Beginning = z.enum(['words', 'simpler', 'missing', 'disagree'])
export type Beginning = z.infer<typeof Beginning>

/** Words of the public wait until a moderator has seen them; then they are shown, or hidden with a reason. */
export const HeldState = z.enum(['held', 'shown', 'hidden'])
export type HeldState = z.infer<typeof HeldState>

/** The place of what is about the whole charter and not about one commitment. */
export const WHOLE = 'charter'

/** What somebody says about a commitment or the whole charter; `words` may be empty where a leaning is given. */
export type SaidComment = {
  place: string
  leaning: Leaning | null
  from: Voice
  way: 'words' | 'easy_read' | 'pictures'
  language: string
  words: string
  origin: Origin
}

/** A change somebody suggests: the proposed words and why; with a starter the words say what should change. */
export type SaidSuggestion = {
  place: string
  beginning: Beginning
  from: Voice
  language: string
  proposed: string
  why: string
  origin: Origin
}

/** Who adds their support; the name is shown as it is given, once a moderator has seen it. */
export const SupporterKind = z.enum(['person', 'young_person', 'group', 'setting'])
export type SupporterKind = z.infer<typeof SupporterKind>
export type SaidSupport = { shownName: string; kind: SupporterKind }
