import { readiness } from '../../server/readiness'

/** Whether answers can be taken now; 503 says what is missing. */
export async function GET(): Promise<Response> {
  const missing = await readiness()
  return Response.json(missing ? { ready: false, missing } : { ready: true }, {
    status: missing ? 503 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

export const dynamic = 'force-dynamic'
