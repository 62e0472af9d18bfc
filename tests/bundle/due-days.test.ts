import { describe, expect, it } from 'vitest';
import { format } from '../../src/texts/format';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

const SHEET = 'Asia/Ho_Chi_Minh';
const SCRIPTS = [SHEET, 'Etc/GMT', 'America/New_York', 'Pacific/Kiritimati'] as const;

/** Moments just before and just after midnight at the end of 8/11/2024, the due day, in the sheet's zone. */
const MOMENTS = [
  ['23:59 of the due day', '2024-11-08T16:59:00Z', '08/11/2024', 'hoàn thành đúng hạn'],
  ['00:01 of the day after', '2024-11-08T17:01:00Z', '09/11/2024', 'hoàn thành quá hạn'],
] as const;

const cases = SCRIPTS.flatMap((zone) => MOMENTS.map((moment) => [zone, ...moment] as const));

describe('due days follow the sheet’s time zone', () => {
  it.each(cases)('with the script in %s, at %s', (scriptZone, _, at, day, timing) => {
    shows(27, `${cases.length} pairs of zone and minute`);
    const google = officeWith(smallList(1), { sheetZone: SHEET, scriptZone });
    sendAll(google);
    const token = tokenIn(google.letters[0] ?? { body: '' });
    google.advanceTo(at, { missed: Array.from({ length: 5_000 }, (_, firing) => firing) });
    google.callFromPage('confirmReceipt', token, acknowledgeAnswer(), 'a1'.repeat(16));
    google.press(owner, words.menu.updateSummary);
    const [row] = rowsOf(google, 'tracking');
    expect(row?.acknowledgedOn).toBe(day);
    expect(row?.statusText).toContain(`Xác nhận: ${timing}`);
  });

  it.each(SCRIPTS)('and so do reminders, with the script in %s', (scriptZone) => {
    shows(27);
    const google = officeWith(smallList(1), { sheetZone: SHEET, scriptZone });
    sendAll(google);
    tickAt(google, '2024-11-04T16:59:00Z');
    tickAt(google, '2024-11-05T01:05:00Z');
    const days = rowsOf(google, 'outbox').map(({ kind, sentAt = '' }) => [
      kind,
      sentAt.slice(0, 10),
    ]);
    const { notice, reminder } = words.choices.letterKind;
    expect(days).toEqual([
      [notice, '30/10/2024'],
      [reminder, '05/11/2024'],
    ]);
  });

  it.each(SCRIPTS)('Tình trạng hệ thống names both zones: %s', (scriptZone) => {
    shows(27);
    const google = officeWith(smallList(1), { sheetZone: SHEET, scriptZone });
    const view = JSON.stringify(dialogViewOf(google.press(owner, words.menu.openHealth)));
    const zones = { region: `vi_VN, ${SHEET}`, script: scriptZone };
    expect(view).toContain(format(words.health.region, zones));
  });
});
