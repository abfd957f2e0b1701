import { z } from 'zod'

/** What a person is in their organisation. One person may be several. */
export const Role = z.enum([
  'administrator',
  'survey_lead',
  'analyst',
  'reader',
  'safeguarding_lead',
  'charter_facilitator',
  'party_lead',
])
export type Role = z.infer<typeof Role>

/** What each role is for, in words that whoever invites a person can choose by. */
export const roleWords: Record<Role, { name: string; may: string }> = {
  administrator: { name: 'Administrator', may: 'Invites people and sees the audit. Never sees an answer.' },
  survey_lead: { name: 'Survey lead', may: 'Looks after the organisation’s surveys, readers and comments.' },
  analyst: { name: 'Analyst', may: 'Reads, codes, cleans and exports the organisation’s comments.' },
  reader: { name: 'Reader', may: 'Sees figures about groups of people. Never sees an answer.' },
  safeguarding_lead: { name: 'Safeguarding lead', may: 'Acts on comments that may tell of harm.' },
  charter_facilitator: { name: 'Charter facilitator', may: 'Runs the stages of the co-production charter.' },
  party_lead: { name: 'Party lead', may: 'Speaks and signs for their own party to the charter.' },
}

/** How far a permission reaches. */
type Reach = 'own account' | 'own organisation' | 'everyone'
type Access = { roles: readonly Role[]; over: Reach }

const everybody = Role.options
const readers = ['survey_lead', 'analyst', 'safeguarding_lead'] as const
const analysts = ['survey_lead', 'analyst'] as const

/**
 * Who may do what, and over whose things. The database holds answers apart by the same rule (staff_reads and
 * staff_guards in prisma/migrations), so a fault here does not open another organisation's answers.
 */
export const access = {
  'home.see': { roles: everybody, over: 'own account' },
  'account.manage': { roles: everybody, over: 'own account' },

  'figures.see': { roles: everybody, over: 'everyone' },
  'surveys.manage': { roles: ['survey_lead'], over: 'own organisation' },

  'people.manage': { roles: ['administrator'], over: 'own organisation' },
  'audit.see': { roles: ['administrator', 'survey_lead'], over: 'own organisation' },
  'audit.see-all': { roles: ['administrator'], over: 'everyone' },

  'comments.read': { roles: readers, over: 'own organisation' },
  'comments.work': { roles: analysts, over: 'own organisation' },
  'comments.export': { roles: ['analyst'], over: 'own organisation' },
  'answers.export': { roles: ['analyst'], over: 'own organisation' },
  'codebook.edit': { roles: analysts, over: 'own organisation' },
  'voice.lower': { roles: analysts, over: 'own organisation' },

  'paper.key': { roles: analysts, over: 'own organisation' },

  'rota.see': { roles: readers, over: 'own organisation' },
  'rota.edit': { roles: ['survey_lead', 'safeguarding_lead'], over: 'own organisation' },
  'concerns.raise': { roles: readers, over: 'own organisation' },
  'concerns.decide': { roles: ['safeguarding_lead'], over: 'own organisation' },
  'contact.answer': { roles: ['safeguarding_lead'], over: 'own organisation' },
  'words.edit': { roles: ['safeguarding_lead'], over: 'everyone' },

  'plan.see': { roles: everybody, over: 'everyone' },
  'population.add': { roles: analysts, over: 'own organisation' },
  'plan.report': { roles: analysts, over: 'own organisation' },
  'you-said.see': { roles: everybody, over: 'everyone' },
  'you-said.write': { roles: analysts, over: 'own organisation' },
  'voice.see': { roles: everybody, over: 'everyone' },

  // Who drafts and who moderates is a matter of the charter's own members, whatever their role.
  'charter.see': { roles: everybody, over: 'everyone' },
  'charter.work': { roles: everybody, over: 'everyone' },
  'charter.facilitate': { roles: ['charter_facilitator'], over: 'everyone' },
  'charter.seat': { roles: ['charter_facilitator', 'party_lead'], over: 'own organisation' },
  'charter.speak': { roles: ['party_lead'], over: 'own organisation' },

  'registers.see': { roles: analysts, over: 'own organisation' },
  'registers.edit': { roles: analysts, over: 'own organisation' },
  'registers.check': { roles: analysts, over: 'own organisation' },
} as const satisfies Record<string, Access>
export type Permission = keyof typeof access

/** Whether somebody with these roles may do something; over what, the permission itself says. */
export function may(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = access[permission].roles
  return roles.some((role) => allowed.includes(role))
}

/** Whether these roles need a second factor: all that can see an answer, or let others see one. */
export function needsSecondFactor(roles: readonly Role[]): boolean {
  return may(roles, 'comments.read') || may(roles, 'people.manage')
}
