import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { tick } from '../../src/runs/tick';
import { cellName } from '../../src/texts/cell-name';
import type { Cell } from '../../src/workbook/cells/cell';
import type { Column } from '../../src/workbook/cells/column';
import type { Tab } from '../../src/workbook/cells/tab';
import { daysOffTab } from '../../src/workbook/tabs/days-off-tab';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../../src/workbook/tabs/periods-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { letter } from '../builders/letter';
import { type FakeOffice, fakeOffice, words } from '../fakes/office';

/** Typed cells as Sheets passes them on, with the text shown for each in a date column and in other columns. */
const BAD: readonly (readonly [Cell, inDays: string, elsewhere: string])[] = [
  ['8:30', '8:30', '8:30'],
  [{ serial: 8.5 / 24, shown: '30/12/1899 08:30' }, '30/12/1899', '08:30'],
  ['01/05/1911', '01/05/1911', '01/05/1911'],
  ['30/10/12024', '30/10/12024', '30/10/12024'],
  [-5, '-5', '-5'],
  ['#REF!', '#REF!', '#REF!'],
  ['abc', 'abc', 'abc'],
];

const TABS: readonly Tab[] = [
  unitsTab,
  dispatchesTab,
  trackingTab,
  outboxTab,
  templatesTab,
  daysOffTab,
  periodsTab,
  logTab,
  settingsTab,
];

/** Text columns that accept only texts from a list. */
const NAMES: readonly Column[] = [settingsTab.columns.name];

/** True if the cell is valid in a column of any text. Only a time that Sheets converted and a formula error are not. */
const isText = (column: Column, cell: Cell) =>
  column.codec.fault === 'notText' &&
  !column.codec.doubtOf &&
  !NAMES.includes(column) &&
  typeof cell !== 'object' &&
  cell !== '#REF!';

/** True if the cell is valid in a column of labels of figures. */
const isLabel = (column: Column, cell: Cell) =>
  column.codec.fault === 'notRequestedFigures' && cell === 'abc';

/** True if the cell is valid in a column of hours. */
const isHour = (column: Column, cell: Cell) =>
  column.codec.fault === 'notHour' && (cell === '8:30' || typeof cell === 'object');

/**
 * True for the key and the copied columns of Theo dõi. They are rewritten from the dispatch and the
 * unit, so that what was typed over them disappears.
 */
const isMadeAnew = (tab: Tab, key: string) =>
  tab === trackingTab && (key === 'key' || tab.columns[key]?.computed === true);

function officeWithRows(): FakeOffice {
  const office = fakeOffice({ letters: [letter({ state: 'sent' })] });
  for (const tab of TABS) {
    if (office.workbook.read(tab).rows.length > 0) continue;
    const columns = Object.values(tab.columns);
    office.workbook.append(tab, [columns.map(() => '')]);
  }
  return office;
}

const problemsOf = ({ ports }: FakeOffice) =>
  healthView(ports).sections.flatMap(({ lines }) => lines.map(({ text }) => text));

describe('a bad cell is reported with tab, cell, value and remedy, and stops no run', () => {
  const cases = TABS.flatMap((tab) =>
    Object.keys(tab.columns)
      .filter((key) => !isMadeAnew(tab, key))
      .map((key) => [words.tabs[tab.key].name, key, tab] as const),
  );

  it.each(cases)('%s, %s', (name, key, tab) => {
    const column = tab.columns[key] as Column;
    const place = Object.keys(tab.columns).indexOf(key) + 1;
    const row = tab.headerRow + 1;
    for (const [cell, inDays, elsewhere] of BAD) {
      if (isText(column, cell) || isLabel(column, cell) || isHour(column, cell)) continue;
      const office = officeWithRows();
      office.workbook.write(tab, [{ row, column: place, cells: [[cell]] }]);
      const value = column.codec.format === 'day' ? inDays : elsewhere;
      const said = problemsOf(office).join('\n');
      const cellInTab = `Tab “${name}”, ô ${cellName(row, place)}`;
      expect([`${cellInTab}: `, `${cellInTab} (`].some((one) => said.includes(one))).toBe(true);
      expect(said).toContain(`“${value}”`);
      expect(() => tick(office.ports, 'ours')).not.toThrow();
    }
  });
});

describe('a title left below the headers', () => {
  it.each([daysOffTab, templatesTab] as const)('is to be deleted', (tab) => {
    const office = officeWithRows();
    const blanks = Object.keys(tab.columns).slice(1);
    office.workbook.append(tab, [['TIÊU ĐỀ BẢNG', ...blanks.map(() => '')]]);
    const line = problemsOf(office).find((text) => text.includes('“TIÊU ĐỀ BẢNG”')) ?? '';
    expect(line).toContain(words.errors.rowLonely);
  });
});
