/** A browser that goes from one place to the next with its cookies, as far as Heard. */
export async function walkThrough(start: string, account: string, home: string): Promise<URL> {
  const jar = new Map<string, string>()
  let next = { url: start, form: undefined as URLSearchParams | undefined }
  for (let steps = 0; steps < 12; steps++) {
    if (next.url.startsWith(home)) return new URL(next.url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const method = next.form ? 'POST' : 'GET'
    const answer = await fetch(next.url, { method, body: next.form, headers: { cookie }, redirect: 'manual' })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]!.split('=')
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    next = location
      ? { url: new URL(location, next.url).href, form: undefined }
      : { url: next.url, form: new URLSearchParams({ id: account }) }
    await answer.text()
  }
  throw new Error(`The way from ${start} leads nowhere`)
}
