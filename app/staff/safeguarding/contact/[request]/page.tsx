import { ContactRequestFile } from '../../../../../components/safeguarding/contact-request-file'
import { ContactRequestPresses } from '../../../../../components/safeguarding/contact-request-presses'
import { WhatToDo } from '../../../../../components/safeguarding/what-to-do'
import { contacts } from '../../../../../server/contacts'
import { openRequest } from '../../../../../server/safeguarding/contact-requests'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { RequestAddress } from '../request-address'

export default staffPage('contact.answer', RequestAddress, async ({ params, ...staff }) => {
  const found = await openRequest(staff, params.request)
  if (!found) return null
  return {
    title: 'Somebody asks to be contacted',
    crumbs: [home, { name: 'People who ask to be contacted', to: `${home.to}/contact` }],
    body: (
      <>
        <ContactRequestFile request={found.request} {...found.file} />
        <ContactRequestPresses request={found.request} />
        <WhatToDo contacts={contacts.filter(({ verified }) => verified)} />
      </>
    ),
  }
})
