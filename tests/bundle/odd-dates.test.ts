import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { headersOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import { plainText } from '../../src/texts/safe-text';
import { acknowledgeAnswer } from '../builders/answers';
import { backedUp, freshFile, putBack } from './backup-office';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { cellAt, placeOf, rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

interface OddCell {
  readonly at: readonly [tab: TabKey, column: string, row: number];
  readonly typed: string;
  /** The text, and the name of the row, in the reported problem. */
  readonly shown: readonly [text: string, row: string];
}

const CELLS: readonly OddCell[] = [
  { at: ['daysOff', 'day', 2], typed: '1e9', shown: ['02/01/2739807', ''] },
  { at: ['units', 'activeFrom', 3], typed: '01/01/1900', shown: ['01/01/1900', 'Đơn vị 002'] },
  { at: ['dispatches', 'noticeOn', 2], typed: '1/5/1911', shown: ['01/05/1911', '1384-CV/HU'] },
  ...(
    [
      ['acknowledgedOn', 4, '30/10/1024', '30/10/1024', 'Đơn vị 002'],
      ['heldOn', 4, '-3', '27/12/1899', 'Đơn vị 002'],
      ['completedOn', 5, '8:30', '30/12/1899', 'Đơn vị 003'],
    ] as const
  ).map(
    ([column, row, typed, text, unit]): OddCell => ({
      at: ['tracking', column, row],
      typed,
      shown: [text, `${unit}, 1384-CV/HU`],
    }),
  ),
];

/** Cells of Nhật ký with invalid values, and the problems reported. Nhật ký is read only for this report. */
const LOG_CELLS = [
  ['at', '8:30', 'notMoment'],
  ['at', '01/01/1900', 'notMoment'],
  ['detail', '#REF!', 'notText'],
] as const;

/** Tabs to which people add a column: the tab, the date column after which they add it, and the header row. */
const BEHIND = [
  ['tracking', 'heldOn', 2],
  ['dispatches', 'noticeOn', 1],
  ['units', 'activeFrom', 1],
  ['daysOff', 'day', 1],
] as const;

/** Changes the time zone as a person does in the menu File, under Settings. */
function moveTo(google: AppsScript, zone: string): void {
  const saved = google.save();
  google.restore({ ...saved, file: { ...saved.file, zone } });
}

/** An office of four units whose first letters were sent, with the invalid dates typed into its tabs. */
function oddOffice(zone?: string): AppsScript {
  const google = officeWith(smallList(4));
  if (zone) moveTo(google, zone);
  sendAll(google);
  for (const { at, typed } of CELLS) {
    const [tab, column, row] = at;
    google.type(owner, words.tabs[tab].name, cellAt(google, tab, column, row), typed);
  }
  return google;
}

/** Texts of all lines in Tình trạng hệ thống. */
function linesOf(google: AppsScript): string[] {
  const view = dialogViewOf(google.press(owner, words.menu.openHealth));
  const sections = view.sections as { heading: string; lines: { text: string }[] }[];
  const lines = sections.find(({ heading }) => heading === words.health.problems)?.lines ?? [];
  return lines.map(({ text }) => text);
}

/** Lines of Tình trạng hệ thống that are about invalid dates. */
function namedCells(google: AppsScript): string[] {
  const cures = [words.problems.notDay, words.problems.dayTooFar].map((sentence) =>
    sentence.split('”').slice(-1).join(),
  );
  return linesOf(google).filter((text) => cures.some((cure) => text.includes(cure)));
}

const sentenceOf = (google: AppsScript, { at, shown: [value, name] }: OddCell) => {
  const [tab, column, row] = at;
  const address = cellAt(google, tab, column, row);
  const cell = name === '' ? address : `${address} (${name})`;
  const said = format(words.problems.dayTooFar, {
    tab: words.tabs[tab].name,
    cell,
    value,
  });
  return tab === 'daysOff' ? `${said} ${words.errors.rowStopped}` : said;
};

describe('dates before 1912, dates beyond every calendar, and times without a date', () => {
  it.each([undefined, 'Europe/Amsterdam', 'America/New_York'])(
    'are reported with tab, cell, value and what to do, in zone %s',
    (zone) => {
      const google = oddOffice(zone);
      expect(namedCells(google)).toEqual(CELLS.map((cell) => sentenceOf(google, cell)));
    },
  );

  it('stop neither the clock, nor a unit’s page, nor an answer, nor the summary', () => {
    const google = oddOffice();
    const token = tokenIn(google.letters[1] ?? { body: '' });
    expect(pageViewOf(google.visit({ parameter: { t: token } })).state).toBe('open');
    const answer = [token, acknowledgeAnswer(), 'a1'.repeat(16)] as const;
    expect(google.callFromPage('confirmReceipt', ...answer).result).toMatchObject({
      state: 'recorded',
    });
    const [run] = tickAt(google, '2024-11-05T01:05:00Z');
    expect(run?.error).toBeUndefined();
    expect(google.letters.length).toBeGreaterThan(4);
    expect(google.press(owner, words.menu.updateSummary).error).toBeUndefined();
    expect(rowsOf(google, 'tracking').map(({ acknowledge }) => acknowledge)).toContain(
      words.choices.acknowledgeState.acknowledged,
    );
  });

  it('are as they were in a backup that is put back', async () => {
    const google = oddOffice();
    const { bytes } = await backedUp(google);
    const fresh = freshFile();
    await putBack(fresh, bytes);
    const valueIn = (from: AppsScript, { at: [tab, column, row] }: OddCell) => {
      const { values, display } = tabOf(from, tab);
      const place = placeOf(from, tab, column) - 1;
      return { value: values[row - 1]?.[place], shown: display[row - 1]?.[place] };
    };
    const [beyond, ...others] = CELLS;
    expect(others.map((cell) => valueIn(fresh, cell))).toEqual(
      others.map((cell) => valueIn(google, cell)),
    );
    // JavaScript has no such date, so the displayed text is stored instead.
    const text = beyond?.shown[0];
    expect(beyond && valueIn(fresh, beyond)).toEqual({ value: text, shown: text });
  });
});

it('people’s own columns may contain such dates: no run fails, nothing is reported, and a backup contains them', async () => {
  const google = officeWith(smallList(4));
  sendAll(google);
  const said = linesOf(google);
  const typed = [...CELLS.map((cell) => cell.typed), '31/12/275760', '=1/0'];
  const places = BEHIND.map(([tab, column]) => placeOf(google, tab, column));
  BEHIND.forEach(([tab, , headers], at) => {
    const { name } = words.tabs[tab];
    const cell = (row: number) => cellName(row, (places[at] ?? 0) + 1);
    google.file.insertColumn(name, (places[at] ?? 0) + 1);
    google.file.removeRules(name, `${cell(1)}:${cell(20)}`);
    ['Cột của phòng', ...typed].forEach((text, down) => {
      google.file.type(name, cell(headers + down), text);
    });
  });
  expect(linesOf(google)).toEqual(said);
  const [run] = tickAt(google, '2024-11-05T01:05:00Z');
  expect(run?.error).toBeUndefined();
  expect(google.letters.length).toBeGreaterThan(4);
  const token = tokenIn(google.letters[1] ?? { body: '' });
  expect(pageViewOf(google.visit({ parameter: { t: token } })).state).toBe('open');
  const fresh = freshFile();
  await putBack(fresh, (await backedUp(google)).bytes);
  // Beyond every calendar a day becomes a text, and of the formula in the last row the result is in a backup.
  const valuesIn = (from: AppsScript) =>
    BEHIND.map(([tab, , headers], at) =>
      typed.slice(1, -1).map((_, down) => {
        const value = tabOf(from, tab).values[headers + 1 + down]?.[places[at] ?? 0] ?? '';
        return typeof value === 'string' ? plainText(value) : value;
      }),
    );
  expect(valuesIn(fresh)).toEqual(valuesIn(google));
});

describe('cells of Nhật ký that cannot be used', () => {
  it('are reported with cell, value and what to do, and stop no run', () => {
    const google = officeWith(smallList(4));
    sendAll(google);
    const { name } = words.tabs.log;
    const typed = LOG_CELLS.map(([column, value, kind], at) => {
      const cell = cellAt(google, 'log', column, at + 2);
      google.type(owner, name, cell, value);
      const said = { tab: name, cell, value, column: String(headersOf('log', words)[column]) };
      return format(words.problems[kind], said);
    });
    expect(linesOf(google).filter((text) => text.includes(`“${name}”`))).toEqual(typed);
    const [run] = tickAt(google, '2024-11-05T01:05:00Z');
    expect(run?.error).toBeUndefined();
    expect(google.letters.length).toBeGreaterThan(4);
  });
});
