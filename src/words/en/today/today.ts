import type { Translated } from '../../translated';
import type { today as vi } from '../../vi/today/today';

export const today: Translated<typeof vi> = {
  sinceThen: ' ({change} since {day})',
  about: ' about {documents}',
  where: ' in {documents}',
  eachOnce: ', each unit counted once',
  overdueIn: '{number}: units overdue: {count}',
  uncheckedIn: '{number}: results not yet compared: {count}',
  missingIn: '{number}: {count} units not tracked ({unit} …)',
  openUntil: '{number}, due {day}: {count} still to {stage}',
  open: '{number}: {count} still to {stage}',
  more: 'and {count} more',
  ofOfficer: 'Officer in charge: {officer}',
  noOfficer: 'Not named',
  noDispatchRow: 'This document has no row left in the tab “Tracking”.',
  noUnitRow: 'Click a row of the tab “Tracking” or “Units”, then press again.',
};
