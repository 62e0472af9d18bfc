import { addDays, formatDay } from '../calendar/day';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';

/** Age in days of a version after which the office should ask for a newer one; there may be none. */
const ASK_AFTER = 180;

/**
 * Lines about the installed version: the date of its code, its publisher if given, and, if the code is older
 * than `ASK_AFTER` days, the advice to ask for a newer version.
 */
export function buildLines({ built, clock }: Ports, { health }: Words): string[] {
  const { day, publisher } = built;
  const isOld = addDays(day, ASK_AFTER) < clock.today();
  return [
    format(health.builtOn, { day: formatDay(day) }),
    ...(publisher === '' ? [] : [format(health.publisher, { publisher })]),
    ...(isOld ? [format(health.askForNews, { days: ASK_AFTER })] : []),
  ];
}
