/** What a form would send, with the button that was pressed. */
export function fieldsIn(form: HTMLFormElement, button: HTMLElement | null): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  const add = (name: string, value: string) => fields.set(name, [...(fields.get(name) ?? []), value])
  new FormData(form).forEach((value, name) => add(name, String(value)))
  if (button instanceof HTMLButtonElement && button.name) add(button.name, button.value)
  return fields
}

/** The files of ours that a page and its templates show or run. */
export function filesOf(box: HTMLElement): string[] {
  const waiting = Array.from(box.querySelectorAll('template'), ({ content }) => content)
  const images = [document, ...waiting].flatMap((part) => Array.from(part.querySelectorAll('img')))
  const all = [...Array.from(document.scripts), ...images].map(({ src }) => src)
  return [...new Set(all)].filter((src) => src.startsWith(`${location.origin}/`))
}

/** Today where the phone is, as 2026-11-28. */
export function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
