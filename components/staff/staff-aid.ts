/** The one script of staff documents, which work without it: it copies a table, for a paper or a spreadsheet, where the browser lets it. */
const buttons = navigator.clipboard ? document.querySelectorAll<HTMLButtonElement>('button[data-copies]') : []
for (const button of buttons) {
  button.hidden = false
  button.addEventListener('click', () => {
    const say = (words: string) => (button.nextElementSibling!.textContent = words)
    navigator.clipboard.writeText(textOf(document.getElementById(button.dataset.copies!)!)).then(
      () => say('Copied'),
      () => say('This browser did not let us copy. Mark the table and copy it.'),
    )
  })
}

function textOf(place: HTMLElement): string {
  const rows = [...place.querySelectorAll('tr')]
  return rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('\t')).join('\n')
}
