import type { Ports } from '../../workbook/ports';
import type { OfficeRules } from '../../workbook/reading/office';
import { daysOffHint } from './days-off-hint';

/** Gives what each dialog that sets deadlines is opened with. */
export function datedForm(
  ports: Ports,
  { words, settings, daysOff }: OfficeRules,
  units: readonly { readonly block: string }[],
) {
  const today = ports.clock.today();
  const blocks = new Set(units.map(({ block }) => block));
  blocks.delete('');
  return {
    language: ports.language(),
    today,
    weekdays: settings.workingWeekdays,
    daysOff,
    hint: daysOffHint(daysOff, today, words),
    blocks: [...blocks],
  };
}
