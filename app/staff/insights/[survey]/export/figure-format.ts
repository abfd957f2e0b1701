import { z } from 'zod'
import { formats, type Format } from '../../../../../server/insights/sheet-files'

/** The sort of file that an address asks for. */
export const FigureFormat = z.enum(Object.keys(formats) as [Format, ...Format[]])
