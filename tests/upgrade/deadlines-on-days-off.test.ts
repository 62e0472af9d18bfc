import { expect, it } from 'vitest';
import { deadlineMoves } from '../../src/calendar/deadline';
import { deadlinesOnDaysOff } from '../../src/upgrade/step-2/deadlines-on-days-off';
import type { Change } from '../../src/workbook/cells/write-cells';
import { readTab } from '../../src/workbook/reading/office';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { addRows } from '../../src/workbook/writing/add-rows';
import { changeRows } from '../../src/workbook/writing/write-rows';
import { dispatch } from '../builders/dispatch';
import { fakeOffice, words } from '../fakes/office';
import { removeLastRow } from '../fakes/remove-last-row';

it.each([
  ['Có', true],
  ['Không', false],
  [null, true],
])(
  'a file whose setting of 1.x says %s moves its deadlines: %s, also if the part is repeated',
  (value, moves) => {
    const { ports, workbook } = fakeOffice({
      dispatches: [dispatch({ id: 'VB-001' }), dispatch({ id: 'VB-002', urgency: 'urgent' })],
    });
    const name = 'Dời hạn rơi vào ngày nghỉ';
    if (value !== null)
      addRows(ports, settingsTab, readTab(ports, settingsTab, words), [
        { name, value, meaning: '' },
      ]);
    const run = () => {
      const { reader } = ports;
      const read = { settings: reader.read(settingsTab), dispatches: reader.read(dispatchesTab) };
      const [change] = deadlinesOnDaysOff.changes(read, words).tabs;
      const rows = change?.rows as ReadonlyMap<number, Change<typeof dispatchesTab.columns>>;
      changeRows(ports, dispatchesTab, readTab(ports, dispatchesTab, words), rows);
      return rows.size;
    };
    expect(run()).toBeGreaterThan(0);
    if (value !== null) removeLastRow(ports, settingsTab);
    expect(run()).toBe(0);
    expect(workbook.rows(dispatchesTab).map(deadlineMoves)).toEqual([moves, moves]);
  },
);
