import { RoundForm } from '../../../../../components/registers/round-form'
import { Nowhere, staffPage } from '../../../../staff-with'
import { audits, home } from '../../crumbs'

export default staffPage('registers.edit', Nowhere, async () => ({
  title: 'Put a round into the register',
  crumbs: [home, audits],
  body: <RoundForm />,
}))
