import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { cellName } from '../../src/texts/cell-name';
import { HEAD_ROWS } from '../../src/workbook/tabs/summary-sheet';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { shows } from '../promises/shows';
import { officeWith, owner, sendAll, smallList, tickAt } from './office';
import { refused } from './refused';
import { cellAt, tabOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

shows(24);

describe('a damaged tab', () => {
  const { units, tracking } = words.tabs;
  const headerCell = (key: keyof typeof trackingTab.columns) =>
    cellName(2, Object.keys(trackingTab.columns).indexOf(key) + 1);
  const tabGone = words.errors.tabMissing.replace('{tab}', units.name);
  const headerGone = words.errors.headerRenamed
    .replace('{tab}', tracking.name)
    .replace('{row}', '2')
    .replaceAll('{header}', 'Kết quả')
    .replace('{found}', 'QT')
    .replaceAll('{cell}', headerCell('complete'));
  const headerTwice = words.errors.headerDoubled
    .replace('{tab}', units.name)
    .replace('{row}', '1')
    .replace('{header}', 'Email')
    .replace('{cell}', 'G1')
    .replace('{other}', 'H1');
  const swapped = words.errors.headersSwapped
    .replace('{tab}', tracking.name)
    .replace('{row}', '2')
    .replaceAll('{header}', 'Tiếp nhận')
    .replaceAll('{cell}', headerCell('complete'))
    .replaceAll('{other}', 'Kết quả')
    .replaceAll('{otherCell}', headerCell('acknowledge'));
  const swap = (file: AppsScript['file'], one: string, other: string) => {
    file.renameHeader(tracking.name, one, 'tạm');
    file.renameHeader(tracking.name, other, one);
    file.renameHeader(tracking.name, 'tạm', other);
  };
  const rowAbove = words.errors.rowAbove.replace('{tab}', tracking.name).replace('{cell}', 'A1');
  const damages: [string, (google: AppsScript) => void, string][] = [
    ['a tab deleted', ({ file }) => file.deleteTab(units.name), tabGone],
    ['a tab renamed', ({ file }) => file.renameTab(units.name, 'Danh sách'), tabGone],
    [
      'a header renamed',
      ({ file }) => file.renameHeader(tracking.name, 'Kết quả', 'QT'),
      headerGone,
    ],
    [
      'a header doubled',
      ({ file }) => file.renameHeader(units.name, 'Điện thoại', 'Email'),
      headerTwice,
    ],
    [
      'two headers in each other’s place',
      ({ file }) => swap(file, 'Tiếp nhận', 'Kết quả'),
      swapped,
    ],
    [
      'a row of data sorted above the headers',
      (google) => {
        const row = tabOf(google, 'tracking').display[2] ?? [];
        row.forEach((text, at) => {
          google.type(owner, tracking.name, cellName(1, at + 1), text);
        });
        google.file.deleteRow(tracking.name, 3);
      },
      rowAbove,
    ],
  ];

  it.each(damages)(
    'with %s stops sending with one sentence that says how to repair it',
    (_, damage, sentence) => {
      const google = officeWith(smallList(3));
      damage(google);
      expect(refused(google, () => google.call(owner, 'queueLetters'))).toEqual([sentence]);
      expect(refused(google, () => google.press(owner, words.menu.openLetters))).toEqual([
        sentence,
      ]);
      expect(google.letters).toEqual([]);
    },
  );

  it.each(damages)(
    'with %s stops the tick: nothing is sent, and the owner is told',
    (_, damage, sentence) => {
      const google = officeWith(smallList(3));
      google.call(owner, 'queueLetters');
      damage(google);
      const [run] = google.tick('tick');
      expect(run?.error?.message).toBe(sentence);
      expect(google.letters).toMatchObject([
        { to: owner, body: expect.stringContaining(sentence) },
      ]);
    },
  );

  it('lets Tổng hợp say once that its figures are old, and works again once it is repaired', () => {
    const google = officeWith(smallList(3));
    const summaryRows = () => tabOf(google, 'summary').display.map((row) => row.join('').trim());
    google.press(owner, words.menu.updateSummary);
    const figures = summaryRows();
    google.file.renameHeader(tracking.name, 'Kết quả', 'QT');
    for (const at of ['2024-11-05T02:00:00Z', '2024-11-05T02:10:00Z']) tickAt(google, at);
    const under = HEAD_ROWS + summaryRows().filter((row) => row.endsWith('alarm')).length;
    const alarm = summaryRows().slice(HEAD_ROWS, under).join(' ');
    expect(alarm.replaceAll('alarm', '')).toBe(words.summary.stale);
    expect(summaryRows().toSpliced(HEAD_ROWS, under - HEAD_ROWS)).toEqual(figures);
    const coloured = tabOf(google, 'summary').conditionalFormats.flatMap(({ boxes }) => boxes);
    expect(new Set(coloured.map(({ row }) => row))).toEqual(new Set([1]));
    google.file.renameHeader(tracking.name, 'QT', '  kết  quả ');
    tickAt(google, '2024-11-05T02:20:00Z');
    expect(summaryRows().slice(1)).toEqual(figures.slice(1));
    sendAll(google);
    expect(google.letters.filter(({ to }) => to !== owner).length).toBe(3);
  });

  it('is read in whatever order people put its columns, beside columns of their own', () => {
    const google = officeWith(smallList(3));
    google.file.insertColumn(units.name, 1);
    google.file.insertColumn(tracking.name, 5);
    google.type(owner, tracking.name, 'E2', 'Cột của phòng');
    sendAll(google);
    expect(google.letters.map(({ to }) => to)).toEqual([
      'dv001@phuninh.example.org',
      'dv002@phuninh.example.org',
      'dv003@phuninh.example.org',
    ]);
  });
});

describe('a bad cell', () => {
  it('is reported with tab, cell, value and what to do, and the other rows are still used', () => {
    const google = officeWith(smallList(3));
    google.type(owner, words.tabs.daysOff.name, 'A3', 'mai');
    google.type(
      owner,
      words.tabs.units.name,
      cellAt(google, 'units', 'email', 3),
      'dv002.example.org',
    );
    sendAll(google);
    const health = JSON.stringify(dialogViewOf(google.press(owner, words.menu.openHealth)));
    expect(google.letters.map(({ to }) => to)).toEqual([
      'dv001@phuninh.example.org',
      'dv003@phuninh.example.org',
    ]);
    expect(health).toContain('Tab “Ngày nghỉ”, ô A3: “mai” không phải là ngày.');
    expect(health).toContain('Đơn vị 002');
  });
});
