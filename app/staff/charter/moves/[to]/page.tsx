import { MoveForm } from '../../../../../components/charter-work/move-form'
import { agreeWords, moveWords, stageWords } from '../../../../../domain/charter/stage-words'
import { overviewOf } from '../../../../../server/charter/overview'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { StageAddress } from './stage-address'

export default staffPage('charter.see', StageAddress, async ({ params, ...staff }) => {
  const overview = await overviewOf(staff)
  const move = overview?.next.find(({ to }) => to === params.to)
  if (!overview || !move?.may) return null
  const name = moveWords(overview.charter.version.stage, move.to)
  return {
    title: name,
    crumbs: [home],
    body: (
      <>
        <p>{stageWords[move.to].happens}</p>
        <p>
          You ask for your side, and the other side agrees or not. Has to be agreed by: {agreeWords[move.by]}
        </p>
        <MoveForm to={move.to} name={name} />
      </>
    ),
  }
})
