import type { RawTabs } from '../../src/workbook/raw-tabs-port';
import type { TabReader } from '../../src/workbook/tab-ports';

/** Raw tabs that return only the number of a tab's rows. Every other function throws. */
export function refusingKeeper(workbook: Pick<TabReader, 'read'>): RawTabs {
  const refuse = (name: string) => () => {
    throw new Error(`The fake office does not keep its sheets: ${name}`);
  };
  return {
    zone: refuse('zone'),
    rows: (tab) => tab.headerRow + workbook.read(tab).rows.length,
    name: refuse('name'),
    read: refuse('read'),
  };
}
