/** Puts one server under the load of 50 people, from a process of its own; any answer but the expected one fails it. */
import autocannon from 'autocannon'

const seen = { count: 0, wrong: 0, firstWrong: '', bytes: 0, began: 0, ended: 0 }

/** What every answer must be: this status, and for a form that it led to the expected place. */
function expecting({ status, leadsTo }) {
  return (given, _body, _context, headers) => {
    seen.count++
    seen.ended = performance.now()
    const place = headers.location ?? headers.Location
    if (given === status && (!leadsTo || place?.endsWith(leadsTo))) return
    seen.wrong++
    seen.firstWrong ||= `${given} ${place ?? ''}`.trim()
  }
}

/** One request a connection repeats, or a list of them that it works through, as autocannon wants it. */
function requestsOf(list, expected) {
  const headers = { 'accept-encoding': 'gzip', ...(expected.status === 303 ? form : {}) }
  const onResponse = expecting(expected)
  return list.map(({ method = 'GET', path, body }) => ({ method, path, body, headers, onResponse }))
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }

function run({ url, perConnection, expected, seconds, once }) {
  let next = 0
  const options = {
    url,
    connections: perConnection.length,
    timeout: 30,
    setupClient: (client) => client.setRequests(requestsOf(perConnection[next++], expected)),
    ...(once ? { amount: perConnection.flat().length } : { duration: seconds }),
  }
  return new Promise((resolve, reject) => {
    const load = autocannon(options, (problem, result) => (problem ? reject(problem) : resolve(result)))
    load.once('start', () => (seen.began = performance.now()))
  })
}

process.once('message', async (plan) => {
  process.send('begins')
  const result = await run(plan)
  const lasted = (seen.ended - seen.began) / 1000
  const counted = {
    count: seen.count,
    seconds: lasted,
    perSecond: seen.count / lasted,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytesEach: result.throughput.total / result.requests.total,
    wrong: seen.wrong + result.errors + result.timeouts,
    firstWrong: seen.firstWrong,
  }
  process.send(counted, () => process.disconnect())
})
