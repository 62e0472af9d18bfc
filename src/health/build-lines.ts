import { addDays, formatDay } from '../calendar/day';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';

/**
 * Age in days from which the office is advised to ask for a newer version; the add-on cannot know whether there is one.
 */
const ASK_AFTER = 180;

/** Lines about this version: date of its code, publisher, and the advice above. */
export function buildLines({ built, clock }: Ports, { health }: Words): string[] {
  const { day, publisher } = built;
  const isOld = addDays(day, ASK_AFTER) < clock.today();
  return [
    format(health.builtOn, { day: formatDay(day) }),
    ...(publisher === '' ? [] : [format(health.publisher, { publisher })]),
    ...(isOld ? [format(health.askForNews, { days: ASK_AFTER })] : []),
  ];
}
