import type { Translated } from '../../translated';
import type { today as vi } from '../../vi/today/today';

export const today: Translated<typeof vi> = {
  sinceThen: ' ({change} since {day})',
  openUnits: '{number}: still open for units: {open}',
  ofDocument: '{task}',
  noUnitRow: 'Click a row of the tab “Tracking” or “Units”, then press again.',
};
