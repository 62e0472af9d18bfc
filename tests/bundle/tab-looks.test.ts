import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { lookAt } from '../../local/services/spreadsheet/book/snapshot';
import type { TabKey } from '../../src/records/tab-key';
import { TABS } from '../../src/workbook/tabs/tabs';
import { OWNER } from '../saved/play-office';
import { openSaved, tryPage } from '../saved/saved-office';
import { dist } from './built';
import { newOffice, owner } from './office';
import { placeOf, tabOf, words } from './rows-of';

const isHidden = (google: AppsScript, key: TabKey, column: string) =>
  tabOf(google, key).hiddenColumns.includes(placeOf(google, key, column));
const widthOf = (google: AppsScript, key: TabKey, column: string) =>
  tabOf(google, key).columnWidths[placeOf(google, key, column)];
const ruleOf = (google: AppsScript, key: TabKey, column: string, row = 2) =>
  lookAt(tabOf(google, key), row, placeOf(google, key, column)).validation;
const declared = (key: TabKey, column: string) =>
  TABS.find((tab) => tab.key === key)?.columns[column];

/** Row of a setting in Cài đặt. */
const rowOf = (google: AppsScript, name: string) =>
  tabOf(google, 'settings').values.findIndex(([first]) => first === name) + 1;

/** A person sets the width of a column. */
function setWidth(google: AppsScript, key: TabKey, column: string, width: number): void {
  const file = structuredClone(google.snapshot());
  const tab = file.tabs.find(({ name }) => name === words.tabs[key].name);
  Object.assign(tab?.columnWidths ?? {}, { [placeOf(google, key, column)]: width });
  google.file.restore(file);
}

/** An office of schema 2, upgraded and set up again; a person has made the column of copies narrow before. */
function broughtUp(): AppsScript {
  const google = openSaved(dist, 2, 'vi');
  setWidth(google, 'outbox', 'copies', 150);
  tryPage(google);
  expect(google.call(OWNER, 'upgradeFile', { hasCopy: true }).result).toMatchObject({
    state: 'done',
  });
  google.press(OWNER, words.menu.setUp);
  return google;
}

const offices: [string, AppsScript][] = [
  ['that is new', newOffice()],
  ['of an earlier version', broughtUp()],
];

describe.each(offices)('the tabs of an office %s', (_, google) => {
  it.each([
    ['outbox', 'covers'],
    ['outbox', 'run'],
    ['periods', 'directive'],
    ['periods', 'checksum'],
    ['units', 'lastImport'],
  ] as const)('show no codes of the machine in %s: %s', (key, column) => {
    expect(isHidden(google, key, column)).toBe(true);
    expect(lookAt(tabOf(google, key), 2, placeOf(google, key, column)).wrap).toBe('CLIP');
  });

  it.each([
    ['outbox', 'mailbox'],
    ['outbox', 'kind'],
    ['log', 'who'],
    ['units', 'email'],
    ['directives', 'state'],
  ] as const)('are as wide in %s as its %s needs', (key, column) => {
    expect(widthOf(google, key, column)).toBe(declared(key, column)?.width);
  });

  it.each(['supportUnits', 'recipientBlocks', 'informUnits'])(
    'keep a row of Văn bản low whatever its %s',
    (column) => {
      const look = lookAt(tabOf(google, 'directives'), 2, placeOf(google, 'directives', column));
      expect(look.wrap).toBe('CLIP');
    },
  );

  it.each([
    ['outbox', 'state'],
    ['log', 'event'],
    ['periods', 'level'],
  ] as const)('open no dropdown where only the add-on writes: %s, %s', (key, column) => {
    expect(ruleOf(google, key, column)?.values[1]).toBe(false);
    expect(ruleOf(google, key, column)?.allowInvalid).toBe(false);
  });

  it('open dropdowns where people choose', () => {
    expect(ruleOf(google, 'units', 'state')?.values[1]).toBe(true);
  });

  it.each(['receipts', 'reportLayout', 'periodKind'] as const)(
    'offer in Cài đặt what %s may be, and refuse nothing there',
    (key) => {
      const rule = ruleOf(google, 'settings', 'value', rowOf(google, words.settings[key]));
      const list = { receipts: 'yesNo', reportLayout: 'reportLayout', periodKind: 'periodKind' };
      const choices = words.choices[list[key] as 'yesNo'];
      expect(rule?.values[0]).toEqual(Object.values(choices));
      expect(rule?.allowInvalid).toBe(true);
    },
  );

  it('offer nothing in Cài đặt where a text is typed', () => {
    const row = rowOf(google, words.settings.officeName);
    expect(ruleOf(google, 'settings', 'value', row) ?? null).toBeNull();
  });

  it.each([
    ['outbox', 'kind'],
    ['log', 'event'],
  ] as const)('lead to the last row of %s by the header of %s', (key, column) => {
    const { id, formulas, display } = tabOf(google, key);
    expect(display[0]?.[placeOf(google, key, column) - 1]).toBe(words.tabs[key].headers[column]);
    expect(formulas.B1).toContain(`"#gid=${id}&range=A"&COUNTA(A:A)`);
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

describe('the width of a column', () => {
  it('stays where a person has set it', () => {
    const [, [, google] = ['', newOffice()]] = offices;
    expect(widthOf(google, 'outbox', 'copies')).toBe(150);
  });

  it('stays when set-up runs again', () => {
    const google = newOffice();
    setWidth(google, 'log', 'who', 123);
    google.press(owner, words.menu.setUp);
    expect(widthOf(google, 'log', 'who')).toBe(123);
  });
});
