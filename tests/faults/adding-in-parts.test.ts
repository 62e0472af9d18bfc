import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { acknowledgeAnswer } from '../builders/answers';
import { adding, changing } from '../builders/import-order';
import { unit } from '../builders/unit';
import { dispatch } from '../bundle/dispatch';
import { officeWith, owner, sendAll, smallList, tokenIn } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { mutated } from './mutated';
import { dataCalls } from './overlapping-runs';

const UNITS = 5;
const CODES = ['PN-001', 'PN-002', 'PN-003', 'PN-004', 'PN-005'];
const tracking = words.tabs.tracking.name;
const { acknowledged } = words.choices.acknowledgeState;
const SMALL_PARTS = [
  'dispatches/jobs/add-in-sections.ts',
  'const ROWS_PER_LOCK = 1_800;',
  'const ROWS_PER_LOCK = 2;',
] as const;

const FEW_UNITS = [
  'import/jobs/import-units.ts',
  'const UNITS_PER_LOCK = 4_000;',
  'const UNITS_PER_LOCK = 2;',
] as const;

/** A build that writes two units, or the rows of two units, each time it holds the lock. */
const dist = await mutated(SMALL_PARTS, FEW_UNITS);

const add = (number: string): RunRequest => ({
  fn: 'addDispatch',
  user: owner,
  context: 'dialog-call',
  args: [dispatch({ number })],
});
const second = add('2-CV/HU');
const third = add('3-CV/HU');

/** An office with a sent dispatch that one unit has acknowledged. */
function office(options: { dist: string }): AppsScript {
  const google = officeWith(smallList(UNITS), options);
  sendAll(google);
  google.run(answerOf(google, 0));
  return google;
}

function answerOf(google: AppsScript, letter: number): RunRequest {
  const token = tokenIn(google.letters[letter] ?? { body: '' });
  const args = [token, acknowledgeAnswer(), `a${letter}`.repeat(16)];
  return { fn: 'confirmReceipt', context: 'page-call', args };
}

/** Repeats the requests until their dispatches exist. Returns what is wrong then. */
function wrongs(google: AppsScript, ...requests: readonly RunRequest[]): string[] {
  for (const request of requests) google.run(request);
  const listed = rowsOf(google, 'dispatches').filter(({ id }) => id !== '');
  const rows = rowsOf(google, 'tracking').filter(({ key }) => key !== '');
  const unitsOf = (id: unknown) => rows.filter(({ dispatchId }) => dispatchId === id);
  const answered = rows.filter(({ acknowledge }) => acknowledge === acknowledged);
  return [
    ...(listed.length === 1 + requests.length ? [] : [`${listed.length} dispatches`]),
    ...listed.flatMap(({ id, number }) => {
      const own = unitsOf(id);
      const codes = own
        .map(({ unitCode }) => unitCode)
        .filter((code) => CODES.includes(code ?? ''));
      const isWhole = codes.sort().join() === CODES.join();
      return isWhole && own.every((row) => row.number === number) ? [] : [`rows of ${id}`];
    }),
    ...(rows.every(({ dispatchId }) => listed.some(({ id }) => id === dispatchId))
      ? []
      : ['strays']),
    ...(answered.some(({ key }) => key === 'VB-001/PN-001') ? [] : ['an answer is gone']),
  ];
}

/**
 * Starts another run before every data call of a run that adds a dispatch. Returns what is wrong
 * after all requests were repeated.
 */
function wrongsBeside(google: AppsScript, other: RunRequest, ...more: readonly RunRequest[]) {
  const saved = google.save();
  const found = dataCalls(google, second).flatMap(({ call, name }) => {
    google.restore(saved);
    google.interleave({ first: second, at: call, second: other });
    return wrongs(google, second, ...more).map((wrong) => `${wrong} at ${call} ${name}`);
  });
  google.restore(saved);
  return found;
}

const filled = office({ dist });
const begun = filled.save();

describe('a dispatch whose rows are added in several sections', () => {
  const google = filled;
  const saved = begun;
  const calls = dataCalls(google, second);
  const releases = calls.filter(({ name }) => name === 'Lock.releaseLock').slice(0, -1);

  it('lets a unit answer between them, and exists after the last', () => {
    expect(releases).toHaveLength(3);
    const told = releases.map(({ call }) => {
      google.restore(saved);
      const answer = answerOf(google, 1);
      const { second: page } = google.interleave({ first: second, at: call + 1, second: answer });
      const stands = rowsOf(google, 'dispatches').map(({ number }) => number);
      return [(page?.result as AnswerOutcome | undefined)?.state, stands, wrongs(google, second)];
    });
    expect(told).toEqual(releases.map(() => ['recorded', ['1384-CV/HU', '2-CV/HU'], []]));
  });

  it.each(['kill-after', 'throw-before', 'throw-after'] as const)(
    'is complete once it is added again, at whichever call %s hits the run',
    (kind) => {
      const found = calls.flatMap(({ call, name }) => {
        google.restore(saved);
        google.run({ ...second, faultAt: call, kind });
        return wrongs(google, second).map((wrong) => `${wrong} at ${call} ${name}`);
      });
      shows(55, `a dispatch added in parts, struck at ${calls.length} calls by ${kind}`);
      expect(found).toEqual([]);
    },
  );

  it.each([
    ['sort', 3],
    ['insert-row', 4],
    ['insert-row', 8],
    ['insert-row', 10],
  ] as const)('is complete if a person moves rows meanwhile: %s at row %i', (kind, row) => {
    const found = calls.flatMap(({ call, name }) => {
      google.restore(saved);
      google.run({ ...second, faultAt: call, kind, tab: tracking, row });
      return wrongs(google, second).map((wrong) => `${wrong} at ${call} ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('is complete if a person deletes one of its rows between two sections', () => {
    const firstAdded = 3 + UNITS;
    const found = releases.flatMap(({ call }) => {
      google.restore(saved);
      google.run({
        ...second,
        faultAt: call + 1,
        kind: 'delete-row',
        tab: tracking,
        row: firstAdded,
      });
      return wrongs(google, second);
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['the same is', second, []],
    ['another is', third, [third]],
  ] as const)('is complete, and exists once, if %s added in the middle', (_, other, more) => {
    google.restore(saved);
    expect(wrongsBeside(google, other, ...more)).toEqual([]);
  });

  describe('if units are renamed and added in the middle', () => {
    const renamed = changing(unit({ code: 'PN-002', name: 'Đơn vị 002' }), { name: 'Tên mới' });
    const { added } = adding(unit({ code: 'PN-009', name: 'Đơn vị mới' }));
    const change: RunRequest = { ...second, fn: 'importUnits', args: [{ ...renamed, added }] };

    it('is complete', () => {
      google.restore(saved);
      expect(wrongsBeside(google, change)).toEqual([]);
    });

    it('asks the units that exist when its last section begins, by their names', () => {
      const named = releases.map(({ call }) => {
        google.restore(saved);
        google.interleave({ first: second, at: call + 1, second: change });
        const rows = rowsOf(google, 'tracking').filter(({ number }) => number === '2-CV/HU');
        return rows.map(({ unitName }) => unitName).sort();
      });
      const names = ['001', '003', '004', '005', 'mới'].map((name) => `Đơn vị ${name}`);
      expect(named).toEqual(releases.map(() => ['Tên mới', ...names].sort()));
    });
  });

  it('would use rows of another dispatch if it did not check them', async () => {
    const broken = await mutated(SMALL_PARTS, [
      'dispatches/jobs/append-tracking.ts',
      'fits(missing.get(row.key), row));',
      'missing.has(row.key));',
    ]);
    expect(wrongsBeside(office({ dist: broken }), third, third)).not.toEqual([]);
  });
});

describe('units that are imported in several sections', () => {
  const google = filled;
  google.restore(begun);
  const listed = [1, 2, 3, 4, 5].map((at) =>
    unit({ code: `PM-00${at}`, name: `Đơn vị mới ${at}`, email: `m${at}@xa.example.org` }),
  );
  const codes = () => rowsOf(google, 'units').flatMap(({ code = '' }) => code || []);
  const owing = () => rowsOf(google, 'tracking').flatMap(({ unitCode = '' }) => unitCode || []);
  /** Order of the page for the units of the list that are not in the tab Đơn vị. */
  const order = (): RunRequest => {
    const known = codes();
    const left = listed.filter(({ code }) => !known.includes(code));
    const args = [{ ...adding(...left), trackIn: ['VB-001'] }];
    return { fn: 'importUnits', user: owner, context: 'dialog-call', args };
  };
  const all = [...CODES, ...listed.map(({ code }) => code)].sort();
  /** Imports what is left of the list. Returns what is wrong then. */
  const wrongAfter = (): string[] => {
    const { error } = google.run(order());
    return [
      ...(error ? [error.message] : []),
      ...(codes().sort().join() === all.join() ? [] : ['units']),
      ...(owing().sort().join() === all.join() ? [] : ['rows']),
    ];
  };
  const request = order();
  const calls = dataCalls(google, request);
  const releases = calls.filter(({ name }) => name === 'Lock.releaseLock').slice(0, -1);

  it('let a unit answer between them', () => {
    expect(releases).toHaveLength(7);
    const told = releases.map(({ call }) => {
      google.restore(begun);
      const answer = answerOf(google, 1);
      const { second: page } = google.interleave({ first: request, at: call + 1, second: answer });
      return [(page?.result as AnswerOutcome | undefined)?.state, wrongAfter()];
    });
    expect(told).toEqual(releases.map(() => ['recorded', []]));
  });

  it.each(['kill-after', 'throw-after'] as const)(
    'are complete, and there once, after the list is imported again, at whichever call %s hits the run',
    (kind) => {
      const found = calls.flatMap(({ call, name }) => {
        google.restore(begun);
        google.run({ ...request, faultAt: call, kind });
        return wrongAfter().map((wrong) => `${wrong} at ${call} ${name}`);
      });
      shows(55, `an import in parts, struck at ${calls.length} calls by ${kind}`);
      expect(found).toEqual([]);
    },
  );

  it('are there once if the same list is imported in the middle', () => {
    const found = calls.flatMap(({ call, name }) => {
      google.restore(begun);
      google.interleave({ first: request, at: call, second: request });
      return wrongAfter().map((wrong) => `${wrong} at ${call} ${name}`);
    });
    expect(found).toEqual([]);
  });
});
