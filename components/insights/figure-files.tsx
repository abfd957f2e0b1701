import { addressOf } from '../../domain/insights/filter'

type Props = {
  /** The address of the files, without its query. */
  to: string
  query: URLSearchParams
}

const formats = [
  ['xlsx', 'Excel'],
  ['ods', 'OpenDocument'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const

/** Everything in view as files. */
export function FigureFiles({ to, query }: Props) {
  return (
    <p className="table-tools no-print">
      Take these figures with you:{' '}
      {formats.map(([format, name]) => (
        <a key={format} href={`${to}${addressOf(query, { format })}`}>
          {name}
          <span className="vh"> file of all figures in view</span>
        </a>
      ))}
    </p>
  )
}
