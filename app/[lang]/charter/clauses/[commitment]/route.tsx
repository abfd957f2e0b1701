import { z } from 'zod'
import { ClauseDocument } from '../../../../../components/charter/clause-document'
import { PageNumber, queryOfPage } from '../../../../../domain/paging/page'
import { lastVersionWith } from '../../../../../server/charter/reading'
import { shownComments, shownSuggestions } from '../../../../../server/charter/shown'
import { documentResponse, goTo } from '../../../../../server/document'
import { Lang, publicPage } from '../../../../answer-with'
import { CommitmentId, openCharterFor, promiseIn } from '../../../../charter-shell'

const Address = z.object({ lang: Lang, commitment: CommitmentId })

export const GET = publicPage(Address, async ({ params: { lang, commitment: id }, query }) => {
  const { shell, version } = await openCharterFor(lang, `/clauses/${id}`)
  // While the next version is written a promise may be gone from it, and still hold.
  const isGone = !shell.charter.text.commitments.some((one) => one.id === id)
  const last = isGone && (await lastVersionWith(id))
  if (last) return goTo(`/${lang}/charter/versions/${last}#${id}`)
  const commitment = promiseIn(shell, id)
  const [comments, suggested] = await Promise.all([
    shownComments(version, id),
    shownSuggestions(version, id, PageNumber.parse(query.get('page'))),
  ])
  const path = `${shell.path}${queryOfPage(suggested.page)}`
  return documentResponse(() => (
    <ClauseDocument {...shell} path={path} commitment={commitment} said={{ comments, ...suggested }} />
  ))
})
