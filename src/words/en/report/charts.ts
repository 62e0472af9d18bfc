import type { Translated } from '../../translated';
import type { charts as vi } from '../../vi/report/charts';

/** What stands on the page of charts, in English. */
export const charts: Translated<typeof vi> = {
  label: 'Charts',
  byBlock: 'Results by block (units)',
  overPeriods: 'Shares over the reporting periods',
  noPeriods: 'There are figures of one period only, so no line over periods yet.',
  acknowledged: 'Acknowledged',
  completed: 'Completed',
  acknowledgeMark: 'acknowledge by',
  trainMark: 'complete by',
};
