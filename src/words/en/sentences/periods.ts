import type { Translated } from '../../translated';
import type { periods as viPeriods } from '../../vi/sentences/periods';
import { at } from '../names/menu-at';

export const periods: Translated<typeof viPeriods> = {
  week: 'Week from {from} to {day}',
  month: '{month} {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  midMonth: '{month} {year} (from {from} to {day})',
  quarter: 'Quarter {number}/{year}',
  halfYear: 'First half of {year}',
  secondHalf: 'Second half of {year}',
  nineMonths: 'First nine months of {year}',
  year: 'Year {year}',
  custom: 'Period to {day}',
  reports: {
    week: 'Report for the week from {from} to {day}',
    month: 'Report for {month} {year}',
    midMonth: 'Report for {month} {year} (from {from} to {day})',
    quarter: 'Report for quarter {number}/{year}',
    halfYear: 'Report for the first half of {year}',
    secondHalf: 'Report for the second half of {year}',
    nineMonths: 'Report for the first nine months of {year}',
    year: 'Report for {year}',
  },
  early: '{name} (to {day})',
  tampered:
    'The figures of “{period}” (closing {closing}, document {number}) were changed or deleted after it was closed. Restore the tab “Reporting periods” from the version history of the spreadsheet, or close the period again with a reason.',
  gone: 'The summary is about a document or period that is no longer in the tab “Documents” or the tab “Reporting periods”. Restore it from the version history of the spreadsheet, or close the period again with a reason.',
  untold:
    'Period “{period}” of document {number} was closed anew (closing {closing}), but no letter tells {mailboxes}, who had the earlier figures. Close the period once more, with a reason.',
  copyDiffers: `Document {number}: the column “Closed periods” of the tab “Documents” does not match the tab “Reporting periods”, so the summary may compare wrongly. Run menu ${at.setUp} to copy it again.`,
};
