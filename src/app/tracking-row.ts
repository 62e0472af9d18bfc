import type { Directive } from '../core/directive';
import type { Obligation } from '../core/obligation';
import type { Unit } from '../core/unit';
import type { RowOf } from '../sheets/tab';
import type { trackingTab } from '../sheets/tracking-tab';

/** Makes a new row of Theo dõi: it carries the unit's name and block as they are now. */
export function trackingRow(
  obligation: Obligation,
  { number }: Pick<Directive, 'number'>,
  { name, block }: Pick<Unit, 'name' | 'block'>,
): RowOf<typeof trackingTab> {
  return {
    ...obligation,
    number,
    unitName: name,
    block,
    standing: '',
    reminders: 0,
    lastRemindedOn: null,
    changedBy: '',
    changedAt: null,
    note: '',
    lastImport: '',
  };
}
