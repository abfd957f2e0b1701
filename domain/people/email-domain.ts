/** Whether this could stand after the @ of an e-mail address, like example.org. */
export function isEmailDomain(text: string): boolean {
  return text.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(text)
}

/** The ends of e-mail addresses in a text, in small letters, each once, however they are separated. */
export function emailDomainsIn(text: string): string[] {
  const ends = text.toLowerCase().split(/[\s,;]+/)
  return [...new Set(ends.map((end) => end.replace(/^@/, '')).filter(Boolean))]
}

/** Whether an address is one of an organisation's own; with no domains named, every address is. */
export function isOfDomains(email: string, domains: readonly string[]): boolean {
  return domains.length === 0 || domains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase())
}
