import { DoorDocument } from '../components/staff/staff-document'
import { busyNow } from '../components/staff/turned-away'
import { safeReturn } from '../domain/people/signing-in'
import { staffStylesheet } from '../generated/public-assets'
import { markupOf } from '../server/document'

/** What whoever asks for a staff page is told while the database cannot answer: where they were going is a press away. */
export function busyPage() {
  return async (request: Request): Promise<Response> => {
    const { title, body } = busyNow(safeReturn(new URL(request.url).searchParams.get('from') ?? ''))
    const html = await markupOf(() => (
      <DoorDocument title={title} stylesheet={staffStylesheet}>
        {body}
      </DoorDocument>
    ))
    return new Response(html, {
      status: 503,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': '10',
      },
    })
  }
}
