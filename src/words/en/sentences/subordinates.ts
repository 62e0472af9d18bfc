import type { Translated } from '../../translated';
import type { subordinates as vi } from '../../vi/sentences/subordinates';

export const subordinates: Translated<typeof vi> = {
  heading: 'Lower offices, period {period}: figures sent by the lower offices',
  apart:
    'These figures are about the units of the lower offices and are not added to those above. {sent} offices have sent{unlisted}; data up to {days}.',
  unlisted: ', and {count} that are not in the list of units',
  days: '{from} to {to}',
  office: 'Office',
  remarks: {
    corrected: ' (closed again)',
    tampered: ' (CHANGED since it was taken in)',
    unlisted: ' (not in the list of units)',
  },
  missing: 'Offices that have not sent ({count})',
  reported: 'Figures reported by lower offices',
  reportedColumns: ['No.', 'Figure', 'Total', 'Offices'],

  done: 'The figures of {count} offices were taken into the tab “Lower offices”: document {number}, period “{period}”.',
  noneYet: 'No figures of lower offices yet: this tab is made when some are first taken in.',
  corrected:
    '{count} offices sent a later closing than the one on file: the later one counts, the earlier one stays in the tab.',
  known: '{count} files were taken in before and are not taken again.',
  sentSoFar: '{sent} offices have sent so far{unlisted}. The tab “Summary” has the new figures.',
  foreignTab:
    'The spreadsheet has a tab “{tab}” that people made for themselves, with the name that Đôn Đốc needs. Rename that tab (to “{tab} old”, say) and open this again.',
  noDispatch:
    'This document is no longer in the tab “Documents”. Close the dialog and open Take in lower offices’ figures again.',
  noPeriod: 'No roll-up period is chosen. Choose one, then take the files in again.',
  changed:
    'Nothing was written: the figures of {office} do not match their check code. Ask that office for the file again.',
  unknownUnit:
    'Nothing was written: there is no unit with the code {code} in the tab “Units” any more. Close the dialog and open Take in lower offices’ figures again.',
};
