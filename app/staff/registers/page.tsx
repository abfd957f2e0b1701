import { RegisterCards } from '../../../components/registers/register-cards'
import { nextToCheck } from '../../../server/registers/checks'
import { reportsWithStanding } from '../../../server/registers/report-standing'
import { rounds as allRounds } from '../../../server/registers/rounds'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('registers.see', Nowhere, async (staff) => {
  const reports = await reportsWithStanding(staff)
  const editions = reports.flatMap((report) => report.editions)
  const rounds = await allRounds(staff)
  const sum = (of: 'cases' | 'drafts') => rounds.reduce((all, round) => all + round[of], 0)
  return {
    title: 'Registers',
    wide: true,
    body: (
      <>
        <p>
          Here your organisation writes down whose voice its reports and its audited cases carry. From this
          comes “voice of the child captured”, as the plan words it.
        </p>
        <RegisterCards
          reports={reports.length}
          overdue={reports.filter(({ standing }) => standing.overdue).length}
          drafts={editions.filter(({ childRule }) => childRule === 'R-draft').length}
          rounds={rounds.length}
          cases={sum('cases')}
          caseDrafts={sum('drafts')}
          waits={(await nextToCheck(staff)) !== null}
        />
      </>
    ),
  }
})
