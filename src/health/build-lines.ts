import { addDays, formatDay } from '../calendar/day';
import { say } from '../texts/say';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';

/** Days after which it is worth asking whether there is a later version; the add-on itself cannot know. */
const ASK_AFTER = 180;

/** Says of which day this version's code is, who has published it, and when it is old that the office may ask. */
export function buildLines({ built, clock }: Ports, { health }: Words): string[] {
  const { day, publisher } = built;
  const isOld = addDays(day, ASK_AFTER) < clock.today();
  return [
    say(health.builtOn, { day: formatDay(day) }),
    ...(publisher === '' ? [] : [say(health.publisher, { publisher })]),
    ...(isOld ? [say(health.askForNews, { days: ASK_AFTER })] : []),
  ];
}
