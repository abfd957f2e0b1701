import { z } from 'zod'
import { ClauseDocument } from '../../../../../components/charter/clause-document'
import { shownComments, shownSuggestions } from '../../../../../server/charter/shown'
import { documentResponse } from '../../../../../server/document'
import { Lang, publicPage } from '../../../../answer-with'
import { CommitmentId, openCharterFor, promiseIn } from '../../../../charter-shell'

const Address = z.object({ lang: Lang, commitment: CommitmentId })

export const GET = publicPage(Address, async ({ params: { lang, commitment: id } }) => {
  const { shell, version } = await openCharterFor(lang, `/clauses/${id}`)
  const commitment = promiseIn(shell, id)
  const [comments, suggestions] = await Promise.all([
    shownComments(version, id),
    shownSuggestions(version, id),
  ])
  return documentResponse(() => (
    <ClauseDocument {...shell} commitment={commitment} said={{ comments, suggestions }} />
  ))
})
