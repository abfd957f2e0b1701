import 'server-only'
import file from '../../content/bank-holidays.json'
import { BankHolidays, daysToRead, workingDaysAfter } from '../../domain/safeguarding/working-days'
import type { Survey } from '../../domain/surveys/survey'
import { today } from '../clock'

/** Days on which nobody is at work, besides weekends. */
export const holidays: readonly string[] = BankHolidays.parse(file).days

/** The day by which words sent today in a survey must have been read. */
export function dueDay(survey: Survey): string {
  return workingDaysAfter(today(), daysToRead(survey), holidays)
}
