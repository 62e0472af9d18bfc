import { addDays, formatDay } from '../calendar/day';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Needs } from '../workbook/ports';

/** If a version is older than this many days, the office should ask for a newer one. */
const ASK_AFTER = 180;

export function buildLines(
  { built, clock }: Needs<'built' | 'clock'>,
  { health }: Words,
): string[] {
  const { day, publisher } = built;
  const isOld = addDays(day, ASK_AFTER) < clock.today();
  return [
    format(health.builtOn, { day: formatDay(day) }),
    ...(publisher === '' ? [] : [format(health.publisher, { publisher })]),
    ...(isOld ? [format(health.askForNews, { days: ASK_AFTER })] : []),
  ];
}
