import { samples, type Sample } from '../../domain/registers/audit'

type Props = {
  parts: { quarter?: string; level?: string; service?: string; priority?: string; sample?: Sample }
  found: number
  most: number
}

/** Which entries are listed, in words. */
export function ListHead({ parts, found, most }: Props) {
  const { quarter, level, service, priority, sample } = parts
  const said = [
    level && `level “${level}”`,
    quarter,
    service && `service ${service}`,
    priority && `priority ${priority}`,
    sample && `chosen: ${samples[sample].toLowerCase()}`,
  ].filter(Boolean)
  return (
    <p>
      {said.length ? `Of your organisation: ${said.join(', ')}.` : 'All of your organisation.'}{' '}
      {found === most && `The last ${most} are shown.`}
      {found === 0 && 'There is none.'}
    </p>
  )
}
