import { beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { tableOf } from '../../local/sheet-table';
import type { CountedOffice, CountedPeriod } from './figures';
import { lookAtLetters } from './in-letter';
import { lookAtPrint } from './in-print';
import { lookAtTab } from './in-tab';
import { type Look, newLook } from './look';
import type { OwnDay } from './own-days';
import { CHECKED_DAYS, LEADER, playYear, type YearOffice } from './play-year';
import { recount } from './recount';

type LookAt = (look: Look, office: YearOffice, counted: CountedOffice) => void | Promise<void>;

/** Places where figures are shown. */
const PLACES: Readonly<Record<string, LookAt>> = {
  'Tổng hợp': (look, { google }, counted) => lookAtTab(look, google, counted),
  'letter to leaders': (look, { google }, counted) =>
    lookAtLetters(
      look,
      google.letters.filter(({ to }) => to === LEADER),
      counted,
    ),
  'PDF of that letter': (look, { google, printed }, counted) => {
    const letters = google.letters.filter(({ to }) => to === LEADER);
    look.compare('printed', printed.length, letters.length);
    lookAtPrint(look, printed.at(-1) ?? '', counted);
  },
};

/** Counts periods that were closed since, as of their last day. */
function countClosed(google: AppsScript, closedOn: OwnDay, periods: CountedPeriod[]): void {
  const table = tableOf(google, 'periods');
  const known = new Set(periods.map(({ name }) => name));
  const rows = table.rows.filter((row) => !known.has(table.text(row, 'period')));
  for (const name of new Set(rows.map((row) => table.text(row, 'period')))) {
    const own = rows.filter((row) => table.text(row, 'period') === name);
    const [cutOff = ''] = own.map((row) => table.day(row, 'cutOff') ?? '');
    const ids = new Set(own.map((row) => table.text(row, 'dispatchId')));
    const dispatches = recount(google, cutOff).filter(({ id }) => ids.has(id));
    periods.push({ name, cutOff, closedOn, dispatches });
  }
}

function countOffice(google: AppsScript, day: OwnDay, periods: readonly CountedPeriod[]) {
  const followed = recount(google, day)
    .filter(({ isClosed }) => !isClosed)
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return { day, followed, periods: [...periods] };
}

describe('every number that an office shows in a year', () => {
  const looks = new Map<string, Look>();

  beforeAll(async () => {
    const periods: CountedPeriod[] = [];
    await playYear({
      ticked: ({ google }, day) => countClosed(google, day, periods),
      async checked(office, day) {
        const counted = countOffice(office.google, day, periods);
        for (const [place, lookAt] of Object.entries(PLACES)) {
          const look = newLook();
          looks.set(`${place} ${day}`, look);
          await lookAt(look, office, counted);
        }
      },
    });
  });

  it.each(Object.keys(PLACES))('equals a recount of the rows: %s', (place) => {
    const own = [...looks].filter(([name]) => name.startsWith(`${place} `));
    expect(own).toHaveLength(CHECKED_DAYS);
    const wrong = own.flatMap(([name, look]) => look.wrong.map((text) => `${name}: ${text}`));
    expect(wrong).toEqual([]);
    for (const [name, { compared }] of own) expect([name, compared > 10]).toEqual([name, true]);
  });

  it('is shown on twelve days', () => {
    expect(CHECKED_DAYS).toBe(12);
  });
});
