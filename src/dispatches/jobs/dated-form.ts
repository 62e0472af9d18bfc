import { type DayOff, tetStatus } from '../../calendar/day-off';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Needs } from '../../workbook/ports';
import type { OfficeRules } from '../../workbook/reading/office';

export function datedForm(
  ports: Needs<'clock'>,
  { words, settings, daysOff }: OfficeRules,
  units: readonly { readonly block: string }[],
) {
  const today = ports.clock.today();
  const blocks = new Set(units.map(({ block }) => block));
  blocks.delete('');
  return {
    today,
    weekdays: settings.workingWeekdays,
    daysOff,
    hint: daysOffHint(daysOff, today, words),
    blocks: [...blocks],
  };
}

/** From this month on, deadlines may fall into next year. */
const FROM_MONTH = 7;

/** Hint with the first year whose movable holidays are not listed yet; `''` if none is missing. */
export function daysOffHint(daysOff: readonly DayOff[], today: string, { health }: Words): string {
  const year = Number(today.slice(0, 4));
  const years = Number(today.slice(5, 7)) >= FROM_MONTH ? [year, year + 1] : [year];
  const missing = years.find((one) => tetStatus(daysOff, one) === 'missing');
  return missing === undefined ? '' : format(health.holidaysMissing, { year: missing });
}
