import type { ReactNode } from 'react'
import type { Option } from '../../domain/questions/asked'
import type { Question } from '../../domain/questions/question'
import { isBeside } from '../../domain/ways/in-way'
import { Said } from '../layout/said'
import { Picture } from '../pictures/picture'
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
  before?: (option: Option, field: FieldProps<Question>) => ReactNode
}

/** All options of a question: the answers themselves, then "or" and those that stand apart. */
export function OptionCards({ options, ...look }: Look & { options: Option[] }) {
  const { skips, t } = look.field
  const shown = options.filter((option) => option.value !== skips?.value)
  const apart = shown.filter(isBeside)
  return (
    <>
      <Cards options={shown.filter((option) => !isBeside(option))} {...look} />
      {apart.length > 0 && <p className="or">{t('question.or')}</p>}
      <Cards options={apart} {...look} box={look.box && `${look.box} apart`} />
    </>
  )
}

/** The picture beside an answer, in the ways that have pictures. */
function pictureOf({ picture }: Option, { way, own }: FieldProps<Question>): ReactNode {
  return way !== 'words' && picture && <Picture name={picture} own={own} />
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
function OptionCard({
  field,
  option,
  type,
  chosen,
  card = '',
  before = pictureOf,
}: Look & { option: Option }) {
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
        {before(option, field)}
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
