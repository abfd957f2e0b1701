import type { ReactNode } from 'react'
import type { Option } from '../../domain/questions/asked'
import type { Question } from '../../domain/questions/question'
import { Said } from '../layout/said'
import type { FieldProps } from './field-props'

type Look = {
  field: FieldProps<Question>
  type: 'radio' | 'checkbox'
  /** The values to show as chosen. */
  chosen: string[]
  /** A class of the cards, and of the box around them. */
  card?: string
  box?: string
  /** What stands before the words in a label, like a face. */
  before?: (option: Option) => ReactNode
}

/** All options of a question: the answers themselves, then "or" and those that stand apart. */
export function OptionCards({ options, ...look }: Look & { options: Option[] }) {
  const { skips, t } = look.field
  const shown = options.filter((option) => option.value !== skips?.value)
  const apart = shown.filter(standsApart)
  return (
    <>
      <Cards options={shown.filter((option) => !standsApart(option))} {...look} />
      {apart.length > 0 && <p className="or">{t('question.or')}</p>}
      <Cards options={apart} {...look} box={look.box && `${look.box} apart`} />
    </>
  )
}

/** Not sure, none of these, prefer not to say: an answer, but not one of the answers. */
function standsApart(option: Option): boolean {
  return Boolean(option.leftOut || option.exclusive) || option.value === 'not_sure'
}

function Cards({ options, box, ...look }: Look & { options: Option[] }) {
  return (
    <div className={box}>
      {options.map((option) => (
        <OptionCard key={option.value} option={option} {...look} />
      ))}
    </div>
  )
}

/** One option: the whole card is the label, so the whole card is the target. */
function OptionCard({ field, option, type, chosen, card = '', before }: Look & { option: Option }) {
  const id = `q-${option.value}`
  const { tell, question } = field
  return (
    <div className={`card ${card}`}>
      <input
        type={type}
        id={id}
        name={question.key}
        value={option.value}
        defaultChecked={chosen.includes(option.value)}
        data-alone={option.exclusive && type === 'checkbox' ? '' : undefined}
      />
      <label htmlFor={id}>
        {before?.(option)}
        <span>
          <Said phrase={tell(`options.${option.value}`, option.label)} />
        </span>
        {option.hint && (
          <span className="hint">
            <Said phrase={tell(`hints.${option.value}`, option.hint)} />
          </span>
        )}
      </label>
    </div>
  )
}
