const browsers = [
  ['Edge', 'Edg'],
  ['Samsung Internet', 'SamsungBrowser'],
  ['Opera', 'OPR'],
  ['Firefox', 'Firefox'],
  ['Firefox', 'FxiOS'],
  ['Chrome', 'CriOS'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Chromebook', 'CrOS'],
  ['Windows', 'Windows'],
  ['Mac', 'Mac OS'],
  ['Linux', 'Linux'],
] as const

/** A browser and system in words, like "Firefox on Windows", roughly: enough to know one's own again. */
export function deviceWords(userAgent: string): string {
  const named = (list: readonly (readonly [string, string])[], rest: string) =>
    list.find(([, sign]) => userAgent.includes(sign))?.[0] ?? rest
  return `${named(browsers, 'A browser')} on ${named(systems, 'some device')}`
}
