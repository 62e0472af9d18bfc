import type { Ports, SheetEdit } from '../workbook/ports';
import { readRules, readTab, rowsOf, unitOf } from '../workbook/reading/office';
import { settingRow } from '../workbook/tabs/setting-names';
import { unitsTab } from '../workbook/tabs/units-tab';
import { leadersMissing } from './unit-health';

/** If copies to leaderships were switched on and no unit has a leadership mailbox, shows a toast that says where to enter them. */
export function noteSettingEdit(
  ports: Ports,
  { firstRow, lastRow }: Pick<SheetEdit, 'firstRow' | 'lastRow'>,
): void {
  const { settings, settingRows, words } = readRules(ports);
  const at = settingRow(settingRows.rows, 'leaderCopyFrom', words)?.at ?? 0;
  if (at < firstRow || at > lastRow || settings.leaderCopyFrom === 0) return;
  const units = rowsOf(readTab(ports, unitsTab, words)).map(unitOf);
  const sentences = leadersMissing({ units, settings, words });
  if (sentences.length > 0) ports.people.toast(sentences.join('\n'));
}
