import { noticePage } from '../../notice-page'

export const GET = noticePage('accessibility')
