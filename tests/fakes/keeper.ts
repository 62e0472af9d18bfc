import type { Keeper } from '../../src/workbook/keeper-port';
import type { Workbook } from '../../src/workbook/ports';

/** A keeper for offices in memory, which hold no sheets to be kept: it tells how many rows a tab has, and refuses by name whatever else it is asked. */
export function refusingKeeper(workbook: Pick<Workbook, 'read'>): Keeper {
  const refuse = (name: string) => () => {
    throw new Error(`The fake office does not keep its sheets: ${name}`);
  };
  return {
    zone: refuse('zone'),
    rows: (tab) => tab.headerRow + workbook.read(tab).rows.length,
    name: refuse('name'),
    read: refuse('read'),
    clear: refuse('clear'),
    write: refuse('write'),
    remove: refuse('remove'),
    flush: refuse('flush'),
  };
}
