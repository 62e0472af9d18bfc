import { ownValue } from '../../texts/own-value';
import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { Change } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { changeRows } from './write-rows';

/** Changes rows by id. Leaves out ids that `read` does not have. */
export function changeByKey<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>> | null,
  changes: Readonly<Record<string, Change<C>>>,
): void {
  if (!read) return;
  const places = read.rows.flatMap(({ at, row }) => {
    const change = ownValue(changes, String(row[tab.id as keyof typeof row]));
    return change ? [[at, change] as const] : [];
  });
  changeRows(ports, tab, read, new Map(places));
}
