import { CommitmentAddress } from '../../../text/[commitment]/commitment-address'
import { ReviewAddress } from '../../review-address'

/** One commitment in one review. */
export const ReviewPlace = ReviewAddress.extend(CommitmentAddress.shape)
