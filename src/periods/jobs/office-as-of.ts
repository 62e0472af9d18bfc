import type { Day } from '../../calendar/day';
import type { Office } from '../../workbook/reading/office';
import { lettersAsOf, obligationAsOf } from '../rules/as-of-day';

/** Gives the office as it stood at the end of a day, as far as its answers, letters and dispatches bear their days. */
export function officeAsOf(office: Office, day: Day): Office {
  const { directives, tracking, letters } = office;
  const rows = tracking.rows.map(({ at, row }) => ({ at, row: obligationAsOf(row, day) }));
  return {
    ...office,
    directives: directives.filter(({ issuedOn }) => issuedOn <= day),
    letters: lettersAsOf(letters, day),
    tracking: { ...tracking, rows },
  };
}
