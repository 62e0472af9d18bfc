import { ownValue } from '../../texts/own-value';
import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { Change } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { thenCheck } from './until-settled';
import { type LogLine, writeLog } from './write-log';
import { beginChange } from './write-rows';

/** Changes rows by id, and writes lines about that to Nhật ký with the same flush. Leaves out ids that `read` does not have. */
export function changeByKey<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>> | null,
  changes: Readonly<Record<string, Change<C>>>,
  log: readonly LogLine[] = [],
): void {
  if (!read) return;
  const places = read.rows.flatMap(({ at, row }) => {
    const change = ownValue(changes, String(row[tab.id as keyof typeof row]));
    return change ? [[at, change] as const] : [];
  });
  const check = beginChange(ports, tab, read, new Map(places));
  thenCheck(() => writeLog(ports, ports.words(), log), check);
}
