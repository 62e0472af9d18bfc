import { overwriteOf, type RowWrite } from '../cells/last-write';
import type { Rows } from '../cells/read-rows';
import type { Tab } from '../cells/tab';
import { dispatchesTab } from '../tabs/dispatches-tab';
import { outboxTab } from '../tabs/outbox-tab';
import { trackingTab } from '../tabs/tracking-tab';
import { unitsTab } from '../tabs/units-tab';
import type { Office } from './office';

/** A row that another row's write has hit by mistake, and that no person has looked at since. */
export interface OverwrittenRow {
  readonly at: number;
  readonly id: string;
  readonly by: RowWrite;
  /** False if the run that hit the row ended before it could say so. */
  readonly isNoted: boolean;
}

/** `read` is a whole tab. */
export function overwrittenRows(tab: Tab, read: Rows<Tab>): OverwrittenRow[] {
  const { stamp, id } = tab;
  if (stamp === '') return [];
  const rows = read.rows.map(({ at, row }) => {
    const cells: Readonly<Record<string, unknown>> = row;
    return {
      at,
      id: String(cells[id]),
      text: String(cells[stamp]),
      isNoted: 'isOverwritten' in row,
    };
  });
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  return rows.flatMap((row) => {
    const by = row.text === '' ? null : overwriteOf(row, (other) => texts.get(other));
    return by ? [{ at: row.at, id: row.id, by, isNoted: row.isNoted }] : [];
  });
}

/** The tabs whose rows have stamps, as they were read. */
export function stampedTabs({
  tracking,
  dispatchRows,
  unitRows,
  outbox,
}: Pick<Office, 'tracking' | 'dispatchRows' | 'unitRows' | 'outbox'>): readonly StampedTab[] {
  return [
    { tab: trackingTab, read: tracking },
    { tab: dispatchesTab, read: dispatchRows },
    { tab: unitsTab, read: unitRows },
    { tab: outboxTab, read: outbox },
  ];
}

interface StampedTab {
  readonly tab: Tab;
  readonly read: Rows<Tab>;
}
