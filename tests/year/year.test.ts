import { beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { tableOf } from '../../local/sheet-table';
import { browserFixture } from '../browser/browser-fixture';
import type { CountedPeriod } from './figures';
import { type Look, newLook } from './look';
import { type OwnDay, shownDay } from './own-days';
import { type LookingAt, PLACES } from './places';
import { CHECKED_DAYS, playYear } from './play-year';
import { recount } from './recount';
import { makeReports } from './reports';

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

/** Texts that were shown once, and were false. */
const FALSE_TEXTS = [
  /Đang thực hiện, trong hạn/,
  /0\/0 lượt/,
  /quá hạn 0 ngày/i,
  /\(0 ngày/,
  /Xác nhận: 0/,
  /văn bản văn bản/,
  /đơn vị tự cập nhật, chưa qua kiểm tra|Số liệu do các đơn vị tự cập nhật/,
  /Kính gửi: Lãnh đạo phụ trách.*Kính trình Thường trực/s,
  /ô [A-Z]\d+: “/,
];

describe('every number that an office shows in a year', () => {
  const looks = new Map<string, Look>();
  const { on } = browserFixture();
  const open: LookingAt['open'] = (view, seen) =>
    on({ page: 'summary', view, width: 360 }, ({ page }) => seen(page));

  beforeAll(async () => {
    const periods: CountedPeriod[] = [];
    // From 2 on each of the four dispatches has its turn
    let turn = 2;
    await playYear({
      ticked: ({ google }, day) => countClosed(google, day, periods),
      async checked(office, day) {
        const counted = countOffice(office.google, day, periods);
        const reports = makeReports(office.google, counted, turn);
        turn += 1;
        for (const [place, lookAt] of Object.entries(PLACES)) {
          const look = newLook();
          looks.set(`${place} ${day}`, look);
          await lookAt(look, { office, counted, reports, open });
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

  it.each(FALSE_TEXTS)('has no text such as %s beside it', (text) => {
    const found = [...looks].flatMap(([name, { shown }]) =>
      shown.filter((one) => text.test(one)).map((one) => `${name}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  it('is never said to be of the end of a day that is not over', () => {
    // A link works until the end of its day
    const ofDay = (day: OwnDay) => new RegExp(`(?<!có giá trị đến )hết ngày ${shownDay(day)}`);
    const found = [...looks].flatMap(([name, { shown }]) =>
      shown.filter((one) => ofDay(name.slice(-10)).test(one)).map((one) => `${name}: ${one}`),
    );
    expect(found).toEqual([]);
  });
});
