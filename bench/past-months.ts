import type { AppsScript } from '../local/apps-script';
import { importList } from '../local/import-list';
import type { SavedGoogle } from '../local/saved-google';
import type { TabSnapshot } from '../local/services/spreadsheet/book/snapshot';
import { addDays, formatDay, toDay } from '../src/calendar/day';
import type { TabKey } from '../src/records/tab-key';
import { wordsIn } from '../src/words/words-in';
import { trackingTab } from '../src/workbook/tabs/tracking-tab';
import { dispatchForm, emptyOffice, expectDone, OWNER, unitList } from './bench-office';

/** Dispatches that an office sends, has answered and ends in each month. */
export const A_MONTH = 6;

/** Days of a month, so that days of the week stay the same. */
const MONTH = 28;

const BEGUN = Date.parse('2026-03-02T01:00:00Z');
const DAY = 24 * 60 * 60_000;

/**
 * Returns a function that opens an office whose past months have had `A_MONTH` dispatches each, all answered, closed in a
 * period and ended. The first month is played once; the rows of the others are copies of its rows.
 */
export function officesWithPast(units: number, dist?: string) {
  const google = emptyOffice(dist);
  importList((name, ...args) => expectDone(google, name, ...args), unitList(units))?.write();
  playMonth(google, units);
  const played = google.save();
  return (months: number, followed: number): AppsScript => {
    google.restore(withCopies(played, months));
    google.open(OWNER);
    google.advanceTo(new Date(BEGUN + months * MONTH * DAY).toISOString(), { missed: 'all' });
    for (let nth = 1; nth <= followed; nth += 1)
      expectDone(google, 'addDispatch', formOn(months * A_MONTH + nth, google));
    expectDone(google, 'queueLetters');
    send(google);
    return google;
  };
}

/** The form of a dispatch that is issued today. */
export function formOn(number: number, google: AppsScript) {
  const today = dayOf(google);
  const [acknowledgeBy, completeBy] = [addDays(today, 11), addDays(today, 25)];
  return { ...dispatchForm(number), issuedOn: today, acknowledgeBy, completeBy };
}

export const dayOf = (google: AppsScript) => toDay(new Date(google.now).toISOString().slice(0, 10));

function send(google: AppsScript): void {
  for (;;) {
    const { left } = expectDone(google, 'sendNextChunk') as { left: number };
    if (left === 0) return;
  }
}

function playMonth(google: AppsScript, units: number): void {
  const entries = Array.from({ length: units }, (_, at) => ({
    unit: `U-${at}`,
    answer: {
      acknowledge: 'acknowledged',
      acknowledgedOn: '2026-03-02',
      complete: 'completed',
      completedOn: '2026-03-03',
      heldOn: '2026-03-02',
    },
  }));
  const ids = Array.from({ length: A_MONTH }, (_, at) => `VB-${String(at + 1).padStart(3, '0')}`);
  for (const [at] of ids.entries()) {
    expectDone(google, 'addDispatch', formOn(at + 1, google));
    expectDone(google, 'queueLetters');
    send(google);
  }
  google.advanceTo('2026-03-03T01:00:00Z', { missed: 'all' });
  for (const dispatch of ids) expectDone(google, 'importAnswers', { dispatch, entries });
  expectDone(google, 'takeClosing', { period: 'Kỳ 1' });
  for (const dispatch of ids)
    expectDone(google, 'changeDispatch', { dispatch, state: 'closed', sure: 'yes' });
  google.tick('tick');
}

/** The tabs that every month adds rows to. */
const GROWING = [
  'tracking',
  'dispatches',
  'outbox',
  'log',
  'periods',
] as const satisfies readonly TabKey[];

function withCopies(saved: SavedGoogle, months: number): SavedGoogle {
  const { tabs } = wordsIn('vi');
  const names = new Map(GROWING.map((key) => [tabs[key].name as string, key]));
  const file = {
    ...saved.file,
    tabs: saved.file.tabs.map((tab) => {
      const key = names.get(tab.name);
      return key ? grown(tab, key === 'tracking' ? 2 : 1, months) : tab;
    }),
  };
  return { ...saved, file };
}

function grown(tab: TabSnapshot, headerRow: number, months: number): TabSnapshot {
  // Only the rows of the last import have a mark, and another one has been made since
  const mark = tab.values[headerRow - 1]?.indexOf(trackingTab.columns.lastImport.header.vi) ?? -1;
  const rows = tab.values
    .slice(headerRow)
    .map((row) => row.map((value, at) => (at === mark ? '' : value)));
  const looks = tab.look.slice(headerRow, headerRow + rows.length);
  const numbered = rows.filter(([number]) => typeof number === 'number').length;
  const copies = Array.from({ length: months - 1 }, (_, at) => at + 1);
  const values = [
    ...tab.values.slice(0, headerRow),
    ...rows,
    ...copies.flatMap((month) => rows.map((row) => later(row, month, numbered))),
  ];
  return {
    ...tab,
    maxRows: tab.maxRows + values.length - tab.values.length,
    values,
    look: [
      ...tab.look.slice(0, headerRow + rows.length),
      ...copies.flatMap(() => looks),
      ...tab.look.slice(headerRow + rows.length),
    ],
  };
}

type Value = TabSnapshot['values'][number][number];

/** A row as a later month has it: with the codes, numbers and days of that month. */
function later(row: readonly Value[], month: number, numbered: number): Value[] {
  const days = month * MONTH;
  return row.map((value, at) => {
    if (typeof value === 'number')
      return value > 40_000 && value < 60_000
        ? value + days
        : at === 0
          ? value + month * numbered
          : value;
    if (typeof value !== 'string') return value;
    return value
      .replace(
        /\bVB-(\d+)/g,
        (_, id) => `VB-${String(Number(id) + month * A_MONTH).padStart(3, '0')}`,
      )
      .replace(/\b(\d+)-CV\/ĐU/g, (_, number) => `${Number(number) + month * A_MONTH}-CV/ĐU`)
      .replace(/\bT-(\d+)/g, (_, id) => `T-${String(Number(id) + month * 10_000).padStart(6, '0')}`)
      .replace(/\bKỳ 1\b/g, `Kỳ ${month + 1}`)
      .replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => addDays(toDay(day), days))
      .replace(/\b(\d\d)\/(\d\d)\/(\d{4})\b/g, (_, d, m, y) =>
        formatDay(addDays(toDay(`${y}-${m}-${d}`), days)),
      );
  });
}
