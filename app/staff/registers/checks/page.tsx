import { AgreementCards } from '../../../../components/registers/agreement-cards'
import { checked, nextToCheck } from '../../../../server/registers/checks'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('registers.check', Nowhere, async (staff) => {
  const next = await nextToCheck(staff)
  return {
    title: 'Checks',
    crumbs: [home],
    wide: true,
    body: (
      <>
        <p>
          A second person looks at some entries and says the level without seeing the first. How far the two
          agree stands beside every figure.
        </p>
        <AgreementCards checked={await checked(staff)} />
        {next ? (
          <p>
            <a className="button" href="/staff/registers/checks/next">
              Check an entry
            </a>
          </p>
        ) : (
          <p className="panel">
            Nothing is left that you could check. What you wrote down yourself, others check.
          </p>
        )}
      </>
    ),
  }
})
