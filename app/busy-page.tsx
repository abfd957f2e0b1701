import { BusyDocument } from '../components/staff/busy-document'
import { safeReturn } from '../domain/people/signing-in'
import { staffStylesheet } from '../generated/public-assets'

/** What whoever asks for a staff page is told while the database cannot answer: where they were going is a press away. */
export function busyPage() {
  return async (request: Request): Promise<Response> => {
    const onward = safeReturn(new URL(request.url).searchParams.get('from') ?? '')
    // Imported here because Next refuses it at the top of a file that its server bundle reaches.
    const { renderToStaticMarkup } = await import('react-dom/server')
    const html = renderToStaticMarkup(<BusyDocument onward={onward} stylesheet={staffStylesheet} />)
    return new Response(`<!doctype html>${html}`, {
      status: 503,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': '10',
      },
    })
  }
}
