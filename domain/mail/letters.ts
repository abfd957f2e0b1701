/** Everything we write to people by mail, by kind, with what each needs. None holds a word of what a family wrote. */
export type Letter =
  | { kind: 'invitation'; to: string; name: string; organisation: string; link: string }
  | { kind: 'new-password'; to: string; name: string; link: string }
  | { kind: 'factor-changed'; to: string; name: string; what: string }
