import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words-in';
import { presentColumns } from '../../../src/workbook/cells/find-columns';
import type { Tab } from '../../../src/workbook/cells/tab';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import {
  type ColumnMove,
  columnMoves,
  columnNames,
} from '../../../src/workbook/writing/column-moves';

const words = wordsIn('vi');

/** Moves whole columns as Sheets does. */
function moved(headers: readonly string[], { at, count, before }: ColumnMove): string[] {
  const left = headers.slice();
  const taken = left.splice(at, count);
  left.splice(before > at ? before - count : before, 0, ...taken);
  return left;
}

const movesOf = (tab: Tab, headers: readonly string[], order: readonly string[]) =>
  columnMoves(tab, columnNames(tab, headers, words), order);

const after = (headers: readonly string[], moves: readonly ColumnMove[]) =>
  moves.reduce<readonly string[]>(moved, headers);

describe('the columns of a tab', () => {
  const { day, name, kind, confirmed } = words.tabs.daysOff.headers;
  const order = ['name', 'day', 'confirmed', 'kind'];
  const arranged = (...headers: (string | undefined)[]) => {
    const all = headers.map(String);
    return after(all, movesOf(daysOffTab, all, order));
  };

  it('are brought into an order', () => {
    expect(arranged(day, name, kind, confirmed)).toEqual([name, day, confirmed, kind]);
  });

  it('take along what people have put beside them; in front of all it stays', () => {
    expect(arranged('đầu', day, 'cạnh ngày', '', name, kind, confirmed, 'cuối')).toEqual([
      'đầu',
      name,
      day,
      'cạnh ngày',
      '',
      confirmed,
      'cuối',
      kind,
    ]);
  });

  it('that the order does not name come last, and those that are not there are passed over', () => {
    const headers = [kind, day, name].map(String);
    const moves = movesOf(daysOffTab, headers, ['confirmed', 'name']);
    expect(after(headers, moves)).toEqual([name, kind, day]);
  });

  it('that stand in their order are not moved', () => {
    const headers = [name, day, 'riêng', confirmed, kind].map(String);
    expect(movesOf(daysOffTab, headers, order)).toEqual([]);
  });

  it('never come to stand before the first, which goes behind them instead', () => {
    const headers = [day, name, kind, confirmed].map(String);
    const [first] = movesOf(daysOffTab, headers, order);
    expect(first).toEqual({ at: 0, count: 1, before: 2 });
  });
});

describe('the columns of Theo dõi', () => {
  const today = Object.keys(trackingTab.columns);
  const former = trackingTab.formerly.split(' ');
  const { headers } = words.tabs.tracking;
  const keysOf = (found: readonly string[]) =>
    presentColumns(trackingTab, found, words)
      .slice()
      .sort((a, b) => a.place - b.place)
      .map(({ key }) => key);
  const anyOrder = fc.shuffledSubarray(Object.values(headers), {
    minLength: today.length,
    maxLength: today.length,
  });
  const own = fc.array(
    fc.tuple(fc.nat({ max: 52 }), fc.constantFrom('', 'Phụ trách', 'Ghi chú 2')),
    {
      maxLength: 4,
    },
  );

  it('stood in another order before, all of them', () => {
    expect(former.slice().sort()).toEqual(today.slice().sort());
    expect(former).not.toEqual(today);
  });

  it('come into their order from any other, wherever the moves are broken off, and nothing moves then', () => {
    fc.assert(
      fc.property(anyOrder, own, fc.nat({ max: 40 }), (start, extra, cut) => {
        const begun = extra.reduce((all, [at, text]) => {
          const copy = all.slice();
          copy.splice(at, 0, text);
          return copy;
        }, start);
        const moves = movesOf(trackingTab, begun, today);
        const part = after(begun, moves.slice(0, cut));
        const end = after(part, movesOf(trackingTab, part, today));
        expect(keysOf(end)).toEqual(today);
        expect(end).toEqual(after(begun, moves));
        expect(movesOf(trackingTab, end, today)).toEqual([]);
      }),
    );
  });

  it('go from the former order to that of today and back, with what people added', () => {
    const start = former.map((key) => String(headers[key as keyof typeof headers]));
    start.splice(8, 0, 'Phụ trách');
    start.push('Theo dõi thêm', '');
    const there = after(start, movesOf(trackingTab, start, today));
    expect(keysOf(there)).toEqual(today);
    expect(there[there.indexOf('Phụ trách') - 1]).toBe(headers.acknowledgedBy);
    expect(there.slice(-3)).toEqual([headers.note, 'Theo dõi thêm', '']);
    const before = columnNames(trackingTab, start, words);
    expect(after(there, movesOf(trackingTab, there, before))).toEqual(start);
  });

  it('that planning and summing look at stand in one block, and so does what an answer changes', () => {
    const stretch = (first: string, last: string) =>
      today.slice(today.indexOf(first), today.indexOf(last) + 1);
    const acknowledged = 'acknowledge acknowledgedOn acknowledgedBy incomingNumber channel';
    expect(new Set(stretch('acknowledge', 'answeredVersion'))).toEqual(
      new Set([
        ...acknowledged.split(' '),
        ...'changedBy changedAt requests answeredVersion'.split(' '),
      ]),
    );
    expect(today.slice(0, 2)).toEqual([...trackingTab.frozen]);
    expect(stretch('unitName', 'checkedOn')).toEqual(
      expect.arrayContaining(
        'key number standing train trainChannel forms completedOn eligibleBy entries difficulties expectedOn returnedStage returnedBecause acknowledgeExtendedTo trainExtendedTo role exemptBecause reminders lastRemindedOn directive unit asked lastImport'.split(
          ' ',
        ),
      ),
    );
  });
});
