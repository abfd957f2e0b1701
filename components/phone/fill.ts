import type { Sent } from '../../domain/questions/kind'
import type { Question } from '../../domain/questions/question'
import { fieldsFor } from '../../domain/questions/sent'

/** Shows in a question's fields what was given before. */
export function fill(screen: DocumentFragment, question: Question, shown: Sent | undefined): void {
  if (shown === undefined) return
  for (const [name, value] of fieldsFor(question, shown))
    for (const field of screen.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked ||= field.value === value
      else if (field.type !== 'submit') field.value = value
    }
}

/** Fills in what is wrong, or takes away every place that would say so. */
export function sayProblem(screen: DocumentFragment, problem: string | null): void {
  const summary = screen.querySelector('#error-summary')!
  const line = screen.querySelector('#problem')!
  if (problem) {
    summary.querySelector('a')!.textContent = problem
    line.lastChild!.nodeValue = ` ${problem}`
    return
  }
  summary.remove()
  line.remove()
  for (const wrong of screen.querySelectorAll('.wrong')) wrong.classList.remove('wrong')
  for (const described of screen.querySelectorAll('[aria-describedby]')) {
    const ids = described
      .getAttribute('aria-describedby')!
      .split(' ')
      .filter((id) => id !== 'problem')
    if (ids.length) described.setAttribute('aria-describedby', ids.join(' '))
    else described.removeAttribute('aria-describedby')
  }
}
