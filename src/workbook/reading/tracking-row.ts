import type { Dispatch } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import type { RowOf } from '../cells/tab';
import type { trackingTab } from '../tabs/tracking-tab';

/** Makes a new row of Theo dõi: it carries the unit's name and block as they are now. */
export function trackingRow(
  obligation: Obligation,
  { number }: Pick<Dispatch, 'number'>,
  { name, block }: Pick<Unit, 'name' | 'block'>,
): RowOf<typeof trackingTab> {
  // Spread last, it is made nine times as fast
  return {
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
    ...obligation,
  };
}
