export type Choice = { value: string; words: string }
type Props = { name: string; label: string; all: string; choices: Choice[]; chosen?: string }

/** One of a list, or all of them, in a filter that is an address. */
export function Choose({ name, label, all, choices, chosen = '' }: Props) {
  return (
    <div className="form-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen} className="field">
        <option value="">{all}</option>
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
