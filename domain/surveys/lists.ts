import { z } from 'zod'
import { Key, Option } from '../questions/asked'
import type { Lists } from './survey-file'

/** An option of a shared list; languages also say their own name, their direction and their tag. */
const ListedOption = Option.extend({
  native: z.string().optional().describe("The language's own name"),
  rtl: z.literal(true).optional(),
  languageTag: z.string().optional().describe('Where the value itself is not the language tag'),
})

/** Options that several questions share, and where their words come from. */
const List = z.strictObject({
  title: z.string().min(1),
  provenance: z.string().min(1).describe('Where the words come from, and what is still to confirm'),
  disclosure: z.string().optional().describe('A warning for those who split results by this list'),
  special: z.literal(true).optional().describe('Special category data'),
  groups: z.array(z.string()).optional(),
  options: z.array(ListedOption).min(2),
})

/** Someone to turn to. A number that is not verified is checked again before it is shown. */
const SupportContact = z.strictObject({
  id: Key,
  label: z.string().min(1),
  phone: z.string().regex(/^[\d ]+$/),
  note: z.string().optional(),
  for: z.enum(['all', 'child', 'adult']),
  verified: z.boolean(),
  source: z.string().optional(),
})

/** Who asks and reads the answers. */
const Organisation = z.strictObject({
  name: z.string().min(1),
  short: z.string().optional(),
  post: z.array(z.string().min(1)).optional().describe('Where paper forms go back to, line by line'),
  phone: z.string().optional(),
  email: z.string().optional(),
  confirm: z.literal(true).optional().describe('To be confirmed before publishing'),
})

/** The whole of content/lists.json. */
export const ListsFile = z.strictObject({
  note: z.string(),
  organisations: z.record(Key, Organisation),
  partnershipContact: z.strictObject({
    label: z.string().min(1),
    phone: z.string().optional(),
    email: z.string().optional(),
    confirm: z.literal(true).optional(),
  }),
  leaveTo: z
    .url({ protocol: /^https$/ })
    .describe('A page that says nothing about anyone, for those who must leave a sensitive survey at once'),
  supportContactsNote: z.string(),
  supportContacts: z.array(SupportContact).min(1),
  lists: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), List),
})
export type ListsFile = z.infer<typeof ListsFile>

/** The option lists by name, ready for surveyOf(). */
export function listsOf(file: ListsFile): Lists {
  const plain = ({
    native: _native,
    rtl: _rtl,
    languageTag: _tag,
    ...option
  }: z.infer<typeof ListedOption>) => option
  return Object.fromEntries(Object.entries(file.lists).map(([name, list]) => [name, list.options.map(plain)]))
}
