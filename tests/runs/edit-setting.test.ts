import { expect, it } from 'vitest';
import { handleEdit } from '../../src/runs/handle-edit';
import { settingRow } from '../../src/workbook/tabs/setting-names';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { unit } from '../builders/unit';
import { fakeOffice, words } from '../fakes/office';

/** What is said when a person types into Cài đặt from which follow-up on leaderships get a copy. */
function said(leaderCopyFrom: string, leaderEmail: string, fromRow = 0) {
  const { ports, workbook, people } = fakeOffice({
    settings: { leaderCopyFrom },
    units: [unit({ leaderEmail })],
  });
  const rows = workbook.rows(settingsTab).map((row, index) => ({ at: index + 2, row }));
  const row = (settingRow(rows, 'leaderCopyFrom', words)?.at ?? 0) + fromRow;
  const tab = words.tabs.settings.name;
  const place = { tab, firstRow: row, lastRow: row, column: 2, before: undefined };
  handleEdit(ports, { ...place, triggerUid: 'ours' });
  return people.met;
}

it('copies to leaderships that are switched on are answered with the place of their column', () => {
  expect(said('3', '')).toEqual([{ toast: words.health.units.leadersMissing }]);
  expect(words.health.units.leadersMissing).toMatch(
    /tab “Đơn vị”, cột “Hộp thư lãnh đạo đơn vị” .*bấm dấu \+/,
  );
});

it.each([
  ['a unit has such a mailbox', '3', 'lanhdao@example.org', 0],
  ['no copies are sent', '', '', 0],
  ['another setting was edited', '3', '', 1],
])('nothing is said if %s', (_, leaderCopyFrom, leaderEmail, fromRow) => {
  expect(said(leaderCopyFrom, leaderEmail, fromRow)).toEqual([]);
});
