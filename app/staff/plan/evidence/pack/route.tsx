import { headers } from 'next/headers'
import { z } from 'zod'
import { EvidenceDocument } from '../../../../../components/evidence/evidence-document'
import { evidenceStyle } from '../../../../../components/evidence/evidence-style'
import { choiceIn } from '../../../../../domain/evidence/choice'
import { evidenceTables } from '../../../../../domain/evidence/tables'
import { today } from '../../../../../server/clock'
import { documentResponse } from '../../../../../server/document'
import { evidenceOf } from '../../../../../server/plan/evidence'
import { formats, workbookFile } from '../../../../../server/insights/sheet-files'
import { isMadeUp } from '../../../../../server/demo/made-up'
import { currentPlan } from '../../../../../server/plan/plan'
import { Problems } from '../../../../staff-outcome'
import { Nowhere, staffFile } from '../../../../staff-with'

const Format = z.enum(['html', 'ods', 'json'])

/** An evidence pack: to print, as a spreadsheet, or the very content that its digest is of. Taking it is on record. */
export const GET = staffFile('plan.report', Nowhere, async ({ tx, record, query }) => {
  const plan = await currentPlan()
  const format = Format.safeParse(query.get('format') ?? 'html')
  if (!plan || !format.success) return null
  const choice = choiceIn(query, plan, today())
  if (choice.problem) throw new Problems({ day: choice.problem })
  if (!choice.measures.length) throw new Problems({ '': 'Choose at least one priority or measure.' })
  const { pack, text, digest } = await evidenceOf({ tx }, plan, choice)
  const { measures, day } = choice
  await record('evidence.exported', null, { day, measures, format: format.data, digest })
  if (format.data === 'json') return file(text, 'json', day)
  const { title, edition } = pack.plan
  const sheets = evidenceTables(pack)
  const madeUp = await isMadeUp()
  if (format.data === 'html') {
    const nonce = await styleNonce()
    return documentResponse(
      () => <EvidenceDocument {...{ title, edition, day, digest, sheets, madeUp, nonce }} />,
      {
        styles: [evidenceStyle],
        headers: { 'cache-control': 'no-store' },
      },
    )
  }
  const notes = [
    ...[
      ['Plan', `${title}, edition ${edition}`],
      ['As known on', day],
      ['SHA-256 of the JSON file', digest],
    ],
    ...(madeUp ? [['Made up', 'Everything that people seem to have said here was made up']] : []),
  ]
  return file(
    await workbookFile('ods', [{ name: 'Notes', columns: ['What', 'In words'], rows: notes }, ...sheets]),
    'ods',
    day,
  )
})

/** Staff pages have one policy for all (proxy.ts): a style of ours is let in by its nonce. */
async function styleNonce(): Promise<string | undefined> {
  return (await headers()).get('content-security-policy')?.match(/style-src[^;]*'nonce-([^']+)'/)?.[1]
}

function file(content: string | Uint8Array<ArrayBuffer>, format: 'json' | 'ods', day: string): Response {
  return new Response(content, {
    headers: {
      'content-type': formats[format],
      'content-disposition': `attachment; filename="heard-evidence-${day}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}
