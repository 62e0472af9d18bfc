import { describe, expect, it } from 'vitest';
import { unpackRows } from '../../../src/forms/packed-view';
import { readApproval } from '../../../src/letters/jobs/decide-letters';
import { initialApproval, initialLetters } from '../../../src/letters/jobs/open-letters';
import { lettersView, readLetters } from '../../../src/letters/jobs/preview-letters';
import {
  MAX_LISTED,
  type PackedApproval,
  type PackedLetters,
} from '../../../src/letters/rules/letters-view';
import { readOffice } from '../../../src/workbook/reading/office';
import { itemRecord, letter, noticeRecords, sentLetter } from '../../builders/letter';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

/** Maximum size in bytes of the data that is embedded in a dialog's page. */
const MOST_BYTES = 100_000;

/** Bytes that the data may grow if the office has more units: less than one letter, fault or unit takes. */
const MOST_DIGITS = 100;

const code = (at: number) => `X-${String(at).padStart(5, '0')}`;
const id = (at: number) => `T-${String(at).padStart(6, '0')}`;

/**
 * An office in which every few units have an unusable cell, a sent, waiting or skipped letter, or
 * no address.
 */
function officeOf(units: number) {
  const own = Array.from({ length: units }, (_, at) =>
    unit({
      code: code(at),
      name: `Đảng ủy xã Phù Ninh, Đảng bộ "Trung tâm Dịch vụ tổng hợp" số ${at}`,
      block: `Đảng bộ các cơ quan Đảng số ${at % 34}`,
      email: at % 3 === 0 ? '' : `vanthu.danguy.xaphuninh.${at}@phuninh.example.org`,
      ccEmail: at % 10 === 0 ? 'không phải địa chỉ' : '',
    }),
  );
  const noticed = own.flatMap(({ code: about, email }, at) =>
    at % 2 === 0
      ? [
          sentLetter('2024-10-30', {
            id: id(at),
            kind: 'notice',
            mailbox: email || 'a@example.org',
            subject: '[Thông báo] 1384-CV/HU, hạn 08/11: xác nhận đã nhận văn bản',
            itemRecords: noticeRecords({ unitCode: about }),
          }),
        ]
      : [],
  );
  const waiting = own
    .filter((_, at) => at % 4 === 0)
    .map(({ code: about, email }, at) =>
      letter({
        id: id(units + at),
        kind: 'followUp',
        state: at % 2 === 0 ? 'awaiting' : 'skipped',
        mailbox: email,
        reason: 'đơn vị đã trả lời trước khi thư được duyệt',
        itemRecords: [itemRecord({ unitCode: about, tier: 1 })],
      }),
    );
  return fakeOffice({ units: own, letters: [...noticed, ...waiting], now: '2024-11-11T09:00' });
}

/** Bytes of a view once HtmlService has escaped it in an attribute. */
const bytesOf = (view: object) =>
  Buffer.byteLength(JSON.stringify(view).replaceAll('&', '&amp;').replaceAll('"', '&quot;'));

/** An office with `units` units, and the views of its two letter dialogs. */
function opened(units: number) {
  const office = officeOf(units);
  const views: [PackedLetters, PackedApproval] = [
    initialLetters(office.ports),
    initialApproval(office.ports),
  ];
  return { units, office, views };
}

describe('dialogs of letters', () => {
  const province = opened(3_321);
  const twice = opened(6_642);

  it.each([opened(60), province, twice])(
    'of $units units open with views of at most 100 KB, with what all letters come to',
    ({ office, views }) => {
      const [letters, approval] = views;
      expect(views.map(bytesOf).filter((bytes) => bytes > MOST_BYTES)).toEqual([]);
      const all = readLetters(office.ports);
      expect(letters.sums).toEqual(all.sums);
      expect(all.letters.rows).toBe(all.sums.letters);
      const shown = unpackRows(all.letters).slice(0, MAX_LISTED);
      expect(unpackRows(letters.letters)).toEqual(shown);
      const waiting = readApproval(office.ports);
      expect(approval.counts).toEqual(waiting.counts);
      expect([waiting.letters, waiting.dropped].map(({ rows }) => rows)).toEqual(
        Object.values(waiting.counts),
      );
      expect(unpackRows(approval.letters)).toEqual(
        unpackRows(waiting.letters).slice(0, MAX_LISTED),
      );
    },
  );

  it('send no more letters, faults or units when a province has twice the units', () => {
    const [letters, approval] = twice.views.map(bytesOf);
    const [lettersBefore = 0, approvalBefore = 0] = province.views.map(bytesOf);
    expect(letters).toBeLessThan(lettersBefore + MOST_DIGITS);
    expect(approval).toBeLessThan(approvalBefore + MOST_DIGITS);
  });
});

it('reports how many faults and skipped units are not shown', () => {
  const { ports } = officeOf(600);
  const office = readOffice(ports);
  const [few, all] = [lettersView(ports, office, MAX_LISTED), lettersView(ports, office)];
  expect(few.faults).toEqual(all.faults.slice(0, 20));
  expect(few.moreFaults).toBe(all.faults.length - 20);
  expect(few.skipped.map(({ count }) => count)).toEqual(
    all.skipped.map(({ units }) => units.length),
  );
  expect(few.skipped.flatMap(({ units }) => units).length).toBeLessThan(MAX_LISTED);
});
