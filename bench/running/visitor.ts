/** Someone who fills in forms without a browser: fetches pages, posts forms, follows nothing by itself. */

/** Posts a form; the answer is not followed. */
export function post(
  address: string,
  fields: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(address, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), signal })
}

/** Starts a survey and agrees to take part; answers the address of the draft, without a slash at the end. */
export async function beginDraft(home: string, survey: string): Promise<string> {
  return (await begin(home, `/en/surveys/${survey}`, {})).draft
}

/** Starts a survey in a language and a way of answering, and agrees to take part; answers the address of its first question. */
export async function firstQuestion(
  home: string,
  { survey, language, way }: { survey: string; language: string; way: string },
): Promise<string> {
  return (await begin(home, `/${language}/surveys/${survey}`, { way })).first
}

async function begin(home: string, start: string, fields: Record<string, string>) {
  const taking = home + (await ledTo(post(home + start, fields)))
  const first = home + (await ledTo(post(taking, { taking_part: 'yes' })))
  return { draft: taking.replace(/\/taking-part$/, ''), first }
}

/** The value of a hidden field in a page. */
export function hiddenField(page: string, name: string): string {
  const input = page.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0]
  const value = input?.match(/value="([^"]*)"/)?.[1]
  if (value === undefined) throw new Error(`There is no hidden field "${name}" in the page`)
  return value
}

/** Where a form led; throws when it did not lead on (303). */
async function ledTo(answer: Promise<Response>): Promise<string> {
  const response = await answer
  await response.arrayBuffer()
  const place = response.headers.get('location')
  if (response.status !== 303 || !place)
    throw new Error(`Expected 303, but ${response.url} said ${response.status}`)
  return place
}
