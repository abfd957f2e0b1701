import { Refusal } from '../../../../../../server/refusal'
import type { SendingFromPhone } from '../../../../../../server/responses/sending-from-phone'

/** The address to go to after a sending; refuses in plain words where nothing is left to go to. */
export function afterSending(path: string, sending: SendingFromPhone, receipt = `${path}/receipt`): string {
  switch (sending.now) {
    case 'sent':
    case 'sent-before':
      return receipt
    case 'stuck':
      return `${path}/${sending.number}?${sending.came}=1`
    case 'changed':
      return `${path}/check?changed=1`
    case 'unready':
      return 'agree' in sending.why ? `${path}/taking-part` : `${path}/${sending.why.question}?problem=1`
    case 'other-answers':
      throw new Refusal(409, 'already-sent')
    case 'closed':
      throw new Refusal(410, 'closed')
    case 'taken-back':
      throw new Refusal(410, 'taken-back')
    default:
      throw new Refusal(404, 'draft-gone')
  }
}
