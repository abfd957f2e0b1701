/** Says how many characters are left in the box on the page, where it has a limit; to those who cannot see it, when they pause. */
export function offerCounter(say: (text: string) => void): void {
  const counter = document.querySelector<HTMLElement>('[data-counts]')
  const box = counter && document.getElementById(counter.dataset.counts!)
  if (!counter || !box) return
  const limit = Number(counter.dataset.limit)
  let wait = 0
  const tell = () => {
    const left = limit - count((box as HTMLTextAreaElement).value.trim())
    if (left > limit / 4) return (counter.textContent = counter.dataset.start!)
    const words = left < 0 ? counter.dataset.over! : counter.dataset.left!
    counter.textContent = words.replace('{n}', String(Math.abs(left)))
    clearTimeout(wait)
    wait = window.setTimeout(() => say(counter.textContent!), 1000)
  }
  box.addEventListener('input', tell)
  tell()
}

function count(text: string): number {
  return 'Segmenter' in Intl ? [...new Intl.Segmenter().segment(text)].length : [...text].length
}
