import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { cellStyleAt } from '../../local/services/spreadsheet/book/snapshot';
import { headersOf } from '../../local/sheet-table';
import { SETTING_KEYS, settingDeclaration } from '../../src/records/settings';
import type { TabKey } from '../../src/records/tab-key';
import { cellName } from '../../src/texts/cell-name';
import { TABS } from '../../src/workbook/tabs/tabs';
import { deleteColumn } from '../saved/older-columns';
import { newOffice, owner } from './office';
import { placeOf, tabOf, words } from './rows-of';

const isHidden = (google: AppsScript, key: TabKey, column: string) =>
  tabOf(google, key).hiddenColumns.includes(placeOf(google, key, column));
const widthOf = (google: AppsScript, key: TabKey, column: string) =>
  tabOf(google, key).columnWidths[placeOf(google, key, column)];
const ruleOf = (google: AppsScript, key: TabKey, column: string, row = 2) =>
  cellStyleAt(tabOf(google, key), row, placeOf(google, key, column)).validation;
const declared = (key: TabKey, column: string) =>
  TABS.find((tab) => tab.key === key)?.columns[column];

/** Row number of a setting in Cài đặt. */
const rowOf = (google: AppsScript, name: string) =>
  tabOf(google, 'settings').values.findIndex(([first]) => first === name) + 1;

describe('the tabs of an office', () => {
  const google = newOffice();

  it.each([
    ['outbox', 'itemRecords'],
    ['outbox', 'run'],
    ['periods', 'dispatchId'],
    ['periods', 'checksum'],
    ['units', 'lastImport'],
    ['dispatches', 'closings'],
  ] as const)('show no internal codes in %s: %s', (key, column) => {
    expect(isHidden(google, key, column)).toBe(true);
    expect(cellStyleAt(tabOf(google, key), 2, placeOf(google, key, column)).wrap).toBe('CLIP');
  });

  it.each([
    ['outbox', 'mailbox'],
    ['outbox', 'kind'],
    ['log', 'who'],
    ['units', 'email'],
    ['dispatches', 'state'],
  ] as const)('have a column in %s that is wide enough for its %s', (key, column) => {
    expect(widthOf(google, key, column)).toBe(declared(key, column)?.width);
  });

  it.each(['supportUnits', 'recipientBlocks', 'informUnits'])(
    'keep a row of Văn bản low whatever its %s',
    (column) => {
      const look = cellStyleAt(
        tabOf(google, 'dispatches'),
        2,
        placeOf(google, 'dispatches', column),
      );
      expect(look.wrap).toBe('CLIP');
    },
  );

  it.each([
    ['outbox', 'state'],
    ['log', 'event'],
    ['periods', 'level'],
  ] as const)('show no dropdown where only the add-on writes: %s, %s', (key, column) => {
    expect(ruleOf(google, key, column)?.values[1]).toBe(false);
    expect(ruleOf(google, key, column)?.allowInvalid).toBe(false);
  });

  it('show dropdowns where people choose', () => {
    expect(ruleOf(google, 'units', 'state')?.values[1]).toBe(true);
  });

  it.each(['escalateToParent', 'reportLayout', 'periodKind'] as const)(
    'offer the values of %s in Cài đặt, and refuse no other',
    (key) => {
      const rule = ruleOf(google, 'settings', 'value', rowOf(google, words.settings[key]));
      const list = {
        escalateToParent: 'yesNo',
        reportLayout: 'reportLayout',
        periodKind: 'periodKind',
      };
      const choices = words.choices[list[key] as 'yesNo'];
      expect(rule?.values[0]).toEqual(Object.values(choices));
      expect(rule?.allowInvalid).toBe(true);
    },
  );

  it('offer no values in Cài đặt where a text is typed', () => {
    const row = rowOf(google, words.settings.officeName);
    expect(ruleOf(google, 'settings', 'value', row) ?? null).toBeNull();
  });

  it.each([
    ['outbox', 'kind', 'E1', 'A:A'],
    ['log', 'event', 'C1', 'B:B'],
  ] as const)('have a link to the last row of %s in the header of %s', (key, column, cell, ids) => {
    const { id, formulas, display } = tabOf(google, key);
    expect(display[0]?.[placeOf(google, key, column) - 1]).toBe(headersOf(key, words)[column]);
    expect(formulas[cell]).toContain(`"#gid=${id}&range=A"&COUNTA(${ids})`);
  });

  it('open Ngày nghỉ at this year, whatever stood before it', () => {
    const { display, hiddenRows } = tabOf(google, 'daysOff');
    const year = google.now.slice(0, 4);
    const seen = display.slice(1).filter((_row, i) => !hiddenRows.includes(i + 2));
    expect(seen[0]?.[0]).toContain(year);
    const over = display.slice(1).filter(([day = '']) => day.slice(-4) < year);
    expect(hiddenRows.length).toBe(over.length);
  });
});

describe('in Theo dõi, the cells of a stage that a dispatch does not ask', () => {
  const greysOf = (google: AppsScript) => {
    const formats = tabOf(google, 'tracking').conditionalFormats;
    return formats.filter(({ condition }) => String(condition.values[0]).includes('<>""'));
  };
  const letters = (google: AppsScript, column: string) =>
    `$${cellName(3, placeOf(google, 'tracking', column))}`;
  const formulaOf = (google: AppsScript, dropdown: string) =>
    `=(${letters(google, 'key')}<>"")*(${letters(google, dropdown)}="")`;
  const formulas = (google: AppsScript) =>
    greysOf(google).map(({ condition }) => condition.values[0]);

  it('are grey: those whose dropdown is empty in a row with an obligation', () => {
    const google = newOffice();
    expect(formulas(google)).toEqual([
      formulaOf(google, 'acknowledge'),
      formulaOf(google, 'complete'),
    ]);
  });

  it('stay grey if columns are deleted and made again, by one rule for each stage', () => {
    const google = newOffice();
    for (const column of ['nothingToReport', 'stageCodes'])
      deleteColumn(google, 'vi', ['tracking', column]);
    google.press(owner, words.menu.setUp);
    expect(formulas(google)).toEqual([
      formulaOf(google, 'acknowledge'),
      formulaOf(google, 'complete'),
    ]);
  });
});

it('in Theo dõi, a status is red by its code, by one rule also if columns are deleted and made again', () => {
  const google = newOffice();
  const reds = () =>
    tabOf(google, 'tracking').conditionalFormats.flatMap(({ boxes, condition }) =>
      boxes
        .filter(({ column }) => column === placeOf(google, 'tracking', 'statusText'))
        .map(() => condition.values[0]),
    );
  const red = () => [`=RIGHT($${cellName(3, placeOf(google, 'tracking', 'stageCodes'))})="!"`];
  expect(reds()).toEqual(red());
  for (const column of ['statusText', 'stageCodes']) {
    deleteColumn(google, 'vi', ['tracking', column]);
    google.press(owner, words.menu.setUp);
    expect(reds()).toEqual(red());
  }
});

it('Cài đặt has the settings that set-up asks for in sight, and the others below a heading, folded', () => {
  const google = newOffice();
  const { display, hiddenRows, rowGroups } = tabOf(google, 'settings');
  const keyOf = (name = '') => SETTING_KEYS.find((key) => words.settings[key] === name);
  const names = display.slice(1).map(([name]) => name);
  const heading = names.indexOf(words.rareSettings);
  const isAsked = (name = '') =>
    settingDeclaration(keyOf(name) ?? 'fileVersion').asked !== undefined;
  expect(names.slice(0, heading).every(isAsked)).toBe(true);
  expect(names.slice(heading + 1).some(isAsked)).toBe(false);
  expect(rowGroups).toEqual([
    { row: heading + 3, rows: names.length - heading - 1, collapsed: true },
  ]);
  expect(hiddenRows).toEqual(names.slice(heading + 1).map((_, at) => heading + 3 + at));
});

it('the width of a column that a person has set does not change', () => {
  const google = newOffice();
  const file = structuredClone(google.snapshot());
  const log = file.tabs.find(({ name }) => name === words.tabs.log.name);
  Object.assign(log?.columnWidths ?? {}, { [placeOf(google, 'log', 'who')]: 123 });
  google.file.restore(file);
  google.press(owner, words.menu.setUp);
  expect(widthOf(google, 'log', 'who')).toBe(123);
});

describe('after the next rebuild, Tổng hợp looks like a new one, and people’s rules stay', () => {
  const THEIRS = '=$R1="Đã báo cáo"';
  const rulesOf = (google: AppsScript) =>
    tabOf(google, 'summary').conditionalFormats.map(({ condition }) => condition.values[0]);

  it('without its colour rules', () => {
    const fresh = newOffice();
    const google = newOffice();
    const file = structuredClone(google.snapshot());
    const summary = file.tabs.find(({ name }) => name === words.tabs.summary.name);
    const [rule] = summary?.conditionalFormats ?? [];
    if (!summary || !rule) throw new Error('Tổng hợp has no rules');
    const theirs = { ...rule, condition: { ...rule.condition, values: [THEIRS] } };
    Object.assign(summary, { conditionalFormats: [theirs], hiddenColumns: [] });
    google.file.restore(file);
    google.press(owner, words.menu.updateSummary);
    expect(rulesOf(google)).toEqual([...rulesOf(fresh), THEIRS]);
    expect(tabOf(google, 'summary').hiddenColumns).toEqual(tabOf(fresh, 'summary').hiddenColumns);
  });
});
