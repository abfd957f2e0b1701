/** The gaps of a text, sorted: `{name}` and `{name, plural, …}` by name, `{{question|…}}` with both braces. */
export function gapsIn(text: string): string[] {
  const piped = [...text.matchAll(/\{\{([a-z0-9_]+)\|[^{}|]+\}\}/g)].map((found) => `{{${found[1]}|…}}`)
  const plain = text.replace(/\{\{[^{}]*\}\}/g, '')
  const named = [...plain.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map((found) => `{${found[1]}}`)
  return [...new Set([...piped, ...named])].sort()
}
