/** A share from 0 to 1 in words: "about 7 in 10". */
export function inTen(share: number): string {
  if (share === 0) return 'nobody'
  if (share === 1) return 'everyone'
  if (share < 0.05) return 'fewer than 1 in 20'
  if (share >= 0.95) return 'nearly everyone'
  const tenths = Math.round(share * 10)
  return tenths === 5 ? 'about half' : `about ${tenths} in 10`
}

/** A number with its thousands apart: 12,400. */
export function counted(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A number of answers: "1 answer", "212 answers". */
export function answers(number: number): string {
  return `${counted(number)} ${number === 1 ? 'answer' : 'answers'}`
}

/** A share from 0 to 1 as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** A sentence begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
