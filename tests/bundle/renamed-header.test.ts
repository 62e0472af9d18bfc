import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { headerOf as headerIn } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import type { Tab } from '../../src/workbook/cells/tab';
import { TABS } from '../../src/workbook/tabs/tabs';
import { shows } from '../promises/shows';
import { newFile, officeWith, owner, sendAll, setUp, smallList, tickAt } from './office';
import { cellAt, placeOf, rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

shows(18);
shows(24);

const { tracking } = words.tabs;
const renamedTo = 'Tiếp nhận VB';

/** An office with sent letters, in which every second unit has acknowledged. */
function answeredOffice(): AppsScript {
  const google = officeWith(smallList(4));
  sendAll(google);
  for (const row of [3, 5]) {
    google.type(
      owner,
      tracking.name,
      cellAt(google, 'tracking', 'acknowledge', row),
      'Đã xác nhận',
    );
  }
  return google;
}

const tabNames = (google: AppsScript) => google.snapshot().tabs.map(({ name }) => name);
const headerOf = (key: TabKey, column: string) => headerIn(key, column, words);
const rename = (google: AppsScript, key: TabKey, column: string, to: string) =>
  google.type(
    owner,
    words.tabs[key].name,
    cellName(key === 'tracking' ? 2 : 1, placeOf(google, key, column)),
    to,
  );
const setUpSaying = (google: AppsScript, ...answers: ('YES' | 'NO')[]) =>
  google.press(owner, words.menu.setUp, { answers });

describe('a renamed status column', () => {
  it('is reported, with the cell that looks like it, wherever the tab is read', () => {
    const google = answeredOffice();
    const cell = cellAt(google, 'tracking', 'acknowledge', 2);
    rename(google, 'tracking', 'acknowledge', renamedTo);
    const { shown } = google.press(owner, words.menu.openLetters);
    const at = { tab: tracking.name, row: 2, header: 'Tiếp nhận', found: renamedTo, cell };
    expect(JSON.stringify(shown)).toContain(format(words.errors.headerRenamed, at));
  });

  it('gets its name back after a question, and units that have acknowledged get no letter', () => {
    const google = answeredOffice();
    const before = rowsOf(google, 'tracking');
    rename(google, 'tracking', 'acknowledge', renamedTo);
    const report = setUpSaying(google, 'YES');
    expect(rowsOf(google, 'tracking')).toEqual(before);
    const sentence = format(words.setUp.headerNamed, {
      tab: tracking.name,
      header: 'Tiếp nhận',
      found: renamedTo,
    });
    expect(dialogViewOf(report)).toMatchObject({ repairs: [sentence] });
    tickAt(google, '2024-11-12T02:00:00Z');
    const later = rowsOf(google, 'outbox').slice(4);
    expect(later.map(({ mailbox }) => mailbox)).toEqual([
      'dv002@phuninh.example.org',
      'dv004@phuninh.example.org',
    ]);
  });

  it('is not changed, and letters stay blocked, if a person is not sure', () => {
    const google = answeredOffice();
    rename(google, 'tracking', 'acknowledge', renamedTo);
    const before = tabOf(google, 'tracking').display;
    const { shown } = setUpSaying(google, 'NO');
    expect(tabOf(google, 'tracking').display).toEqual(before);
    expect(JSON.stringify(shown)).toContain(renamedTo);
    expect(google.call(owner, 'queueLetters').error?.message).toContain(renamedTo);
  });

  it('is not asked about if another one is missing too', () => {
    const google = answeredOffice();
    rename(google, 'tracking', 'acknowledge', renamedTo);
    rename(google, 'tracking', 'complete', 'QT');
    const { display } = tabOf(google, 'tracking');
    const { shown } = setUpSaying(google, 'YES', 'YES');
    expect(tabOf(google, 'tracking').display).toEqual(display);
    const missing = { tab: tracking.name, row: 2, header: 'Tiếp nhận' };
    expect(JSON.stringify(shown)).toContain(format(words.errors.headerMissing, missing));
  });

  it('is not created again beside existing rows if it was deleted', () => {
    const google = answeredOffice();
    google.file.deleteColumn(tracking.name, placeOf(google, 'tracking', 'acknowledge'));
    const before = tabOf(google, 'tracking').display;
    setUpSaying(google);
    expect(tabOf(google, 'tracking').display).toEqual(before);
    rename(google, 'tracking', 'acknowledgedOn', headerOf('tracking', 'acknowledge'));
    const { shown } = setUpSaying(google);
    expect(JSON.stringify(shown)).toContain(`${headerOf('tracking', 'acknowledgedOn')}”`);
    expect(JSON.stringify(shown)).not.toContain('danh sách chọn');
  });
});

describe('two status columns with swapped headers', () => {
  const swapped = () => {
    const google = answeredOffice();
    const before = rowsOf(google, 'tracking');
    const [acknowledge = '', complete = ''] = ['acknowledge', 'complete'].map((column) =>
      cellAt(google, 'tracking', column, 2),
    );
    const write = (cell: string, column: string) =>
      google.type(owner, tracking.name, cell, headerOf('tracking', column));
    write(acknowledge, 'complete');
    write(complete, 'acknowledge');
    return { google, before, write, acknowledge, complete };
  };

  it('stop letters, and set-up does not change them', () => {
    const { google } = swapped();
    const { display } = tabOf(google, 'tracking');
    setUpSaying(google, 'YES');
    expect(tabOf(google, 'tracking').display).toEqual(display);
    expect(google.call(owner, 'queueLetters').error?.message).toContain('đã đổi chỗ cho nhau');
  });

  it('are reported with what to write into which cell, and letters are sent again once that is done', () => {
    const { google, before, write, acknowledge, complete } = swapped();
    const fault = google.call(owner, 'queueLetters').error?.message;
    expect(fault).toContain(`“Kết quả” vào ô ${complete} và “Tiếp nhận” vào ô ${acknowledge}`);
    write(complete, 'complete');
    write(acknowledge, 'acknowledge');
    expect(rowsOf(google, 'tracking')).toEqual(before);
    expect(google.call(owner, 'queueLetters').error).toBeUndefined();
  });
});

it('swapped headers of mailboxes and copies block letters until a person corrects them', () => {
  const google = answeredOffice();
  const { name } = words.tabs.units;
  const places = (['email', 'ccEmail'] as const).map((key) => placeOf(google, 'units', key));
  const write = (row: number, ...texts: string[]) => {
    places.forEach((place, at) => {
      google.type(owner, name, cellName(row, place), texts[at] ?? '');
    });
  };
  for (const row of [2, 3, 4, 5])
    google.type(
      owner,
      name,
      cellAt(google, 'units', 'ccEmail', row),
      `lanhdao${row}@x.example.org`,
    );
  const before = rowsOf(google, 'units');
  write(1, headerOf('units', 'ccEmail'), headerOf('units', 'email'));
  const fault = JSON.stringify(google.call(owner, 'queueLetters').result);
  expect(fault).toContain('đã đổi chỗ cho nhau');
  setUpSaying(google, 'YES');
  expect(JSON.stringify(google.call(owner, 'queueLetters').result)).toEqual(fault);
  const sent = google.letters.length;
  tickAt(google, '2024-11-12T02:00:00Z');
  expect(rowsOf(google, 'outbox').length).toEqual(4);
  expect(google.letters.slice(sent).map(({ to }) => to)).not.toContain('lanhdao2@x.example.org');
  write(1, headerOf('units', 'email'), headerOf('units', 'ccEmail'));
  expect(rowsOf(google, 'units')).toEqual(before);
  expect(google.call(owner, 'queueLetters').result).toMatchObject({ done: true });
});

it('a deleted column of remarks blocks letters until a person has created it again, as the sentence says', () => {
  const google = answeredOffice();
  google.file.deleteColumn(tracking.name, placeOf(google, 'tracking', 'note'));
  const { display } = tabOf(google, 'tracking');
  setUpSaying(google, 'YES');
  expect(tabOf(google, 'tracking').display).toEqual(display);
  expect(google.call(owner, 'queueLetters').error?.message).toContain(
    format(words.errors.headerMissing, { tab: tracking.name, row: 2, header: 'Ghi chú' }),
  );
  const place = placeOf(google, 'tracking', 'basis');
  google.file.insertColumn(tracking.name, place);
  google.type(owner, tracking.name, cellName(2, place), 'Ghi chú');
  setUpSaying(google);
  expect(google.call(owner, 'queueLetters').error).toBeUndefined();
});

it('a row of data above the headers of Theo dõi is moved back among the others', () => {
  const google = answeredOffice();
  const before = rowsOf(google, 'tracking')
    .map((row) => JSON.stringify(row))
    .sort();
  const row = tabOf(google, 'tracking').display[2] ?? [];
  row.forEach((text, at) => {
    google.type(owner, tracking.name, cellName(1, at + 1), text);
  });
  google.file.deleteRow(tracking.name, 3);
  setUpSaying(google);
  expect(
    rowsOf(google, 'tracking')
      .map((one) => JSON.stringify(one))
      .sort(),
  ).toEqual(before);
});

const columns = TABS.flatMap((tab: Tab) =>
  Object.keys(tab.columns).map((column) => [tab.key, column] as const),
);

describe('every header of every tab', () => {
  const google = answeredOffice();

  it.each(columns)('is recognised in %s, column %s, if it was renamed', (key, column) => {
    const before = tabOf(google, key).display;
    const last = before.length;
    rename(google, key, column, 'Cột 7');
    const report = setUpSaying(google, 'YES');
    expect(report.error).toBeUndefined();
    const after = tabOf(google, key).display;
    expect(after.slice(0, last)).toEqual(before);
    expect(JSON.stringify(report.shown)).toContain(headerOf(key, column));
  });
});

describe('a row of headers', () => {
  const moves: [string, (google: AppsScript, tab: string, row: number) => void][] = [
    [
      'sorted into the data',
      ({ file }, tab) => file.sort(tab, tab === words.tabs.units.name ? 2 : 1, false, 1),
    ],
    ['pushed down', ({ file }, tab) => file.insertRow(tab, 1)],
    ['under a new row', ({ file }, tab, row) => file.insertRow(tab, row)],
  ];
  const cases = moves.flatMap(([name, move]) =>
    (['tracking', 'units', 'dispatches', 'settings', 'outbox'] as const).map(
      (key) => [name, key, move] as const,
    ),
  );

  it.each(cases)('%s is restored in %s, and reported', (_, key, move) => {
    const google = answeredOffice();
    const sorted = () =>
      rowsOf(google, key)
        .map((row) => JSON.stringify(row))
        .sort();
    const before = sorted();
    move(google, words.tabs[key].name, key === 'tracking' ? 2 : 1);
    const report = setUpSaying(google);
    expect(sorted()).toEqual(before);
    expect(JSON.stringify(dialogViewOf(report))).toContain('đã đưa dòng tên cột');
  });
});

describe('headers that are no longer in their row', () => {
  const { name } = words.tabs.units;
  const sayWhere = (at: number) => format(words.errors.headersMoved, { tab: name, row: 1, at });
  const sent = (google: AppsScript) => google.press(owner, words.menu.openLetters).shown;

  it('are reported at Gửi with their present row, if they were sorted into the data', () => {
    const google = answeredOffice();
    google.file.sort(name, 2, false, 1);
    const { display } = tabOf(google, 'units');
    const at = display.findIndex(([first]) => first === headerOf('units', 'name')) + 1;
    expect(at).toBeGreaterThan(1);
    expect(JSON.stringify(sent(google))).toContain(sayWhere(at));
  });

  it('are reported so below a title, which does not become a unit once they are restored', () => {
    const google = answeredOffice();
    const title = 'DANH SÁCH ĐƠN VỊ NĂM 2026';
    google.file.insertRow(name, 1);
    google.type(owner, name, 'A1', title);
    expect(JSON.stringify(sent(google))).toContain(sayWhere(2));
    setUpSaying(google);
    const health = JSON.stringify(google.press(owner, words.menu.openHealth).shown);
    expect(health).toContain(
      format(words.problems.lonely, { tab: name, cell: 'A2', value: title }),
    );
    expect(health).not.toContain('đang trống nên dòng này chưa dùng được');
  });

  it('are not looked for in cells of data if their row was deleted', () => {
    const google = answeredOffice();
    google.file.deleteRow(name, 1);
    const { display } = tabOf(google, 'units');
    const gone = format(words.errors.headersGone, { tab: name, row: 1 });
    expect(JSON.stringify(sent(google))).toContain(gone);
    const { shown } = setUpSaying(google, 'YES', 'YES', 'YES');
    expect(JSON.stringify(shown)).toContain(gone);
    expect(tabOf(google, 'units').display).toEqual(display);
  });
});

describe('the first set-up', () => {
  it('can be repeated after an error while Cài đặt was laid out', () => {
    const google = newFile();
    google.file.renameTab(tabNames(google)[0] ?? '', words.tabs.settings.name);
    setUp(google);
    expect(google.properties.script?.owner).toBe(owner);
    expect(rowsOf(google, 'settings').length).toBeGreaterThan(20);
  });
});
