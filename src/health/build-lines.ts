import { addDays, formatDay } from '../calendar/day';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';

/** Days after which it is worth asking whether there is a later version; the add-on itself cannot know. */
const ASK_AFTER = 180;

/** Says of which day this version's code is, who has published it, and when it is old that the office may ask. */
export function buildLines({ built, clock }: Ports, { health }: Words): string[] {
  const { day, publisher } = built;
  const isOld = addDays(day, ASK_AFTER) < clock.today();
  return [
    format(health.builtOn, { day: formatDay(day) }),
    ...(publisher === '' ? [] : [format(health.publisher, { publisher })]),
    ...(isOld ? [format(health.askForNews, { days: ASK_AFTER })] : []),
  ];
}
