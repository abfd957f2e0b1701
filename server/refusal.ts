import 'server-only'

/** A request we do not act on: its status, and which message says so in words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly says:
      | 'not-asked'
      | 'not-found'
      | 'draft-gone'
      | 'already-sent'
      | 'taken-back'
      | 'closed'
      | 'too-large'
      | 'not-understood'
      | 'not-from-here',
  ) {
    super(says)
    this.name = 'Refusal'
  }
}
