import { describe, expect, it } from 'vitest';
import { toUnitCode } from '../../../src/records/unit';
import {
  isOpen,
  openObligations,
  transferObligations,
} from '../../../src/unit-changes/rules/transfer-obligations';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';

const done = { acknowledge: 'acknowledged', complete: 'completed' } as const;
const [a, b] = [unit({ code: 'A' }), unit({ code: 'B' })];

describe('an obligation', () => {
  it.each([
    ['nothing answered', {}, true],
    ['only acknowledged', { acknowledge: 'acknowledged' }, true],
    ['trained, but not acknowledged', { complete: 'completed' }, true],
    ['both done', done, false],
    ['exempt', { exemptBecause: 'không thuộc diện' }, false],
  ] as const)('with %s is open: %#', (_, fields, open) => {
    expect(isOpen(obligation(fields))).toBe(open);
  });
});

describe('open obligations of a unit', () => {
  it.each(['draft', 'open', 'paused'] as const)('include a dispatch that is %s', (state) => {
    const owed = obligation({ unitCode: 'A' });
    const followed = { obligations: [owed], dispatches: [dispatch({ state })] };
    expect(openObligations([a], followed)).toEqual([owed]);
  });

  it('do not include closed dispatches', () => {
    const followed = {
      obligations: [obligation({ unitCode: 'A' })],
      dispatches: [dispatch({ state: 'closed' })],
    };
    expect(openObligations([a], followed)).toEqual([]);
  });
});

describe('transfer to a successor', () => {
  const first = dispatch({ id: 'VB-001' });

  const transfersOf = (...obligations: ReturnType<typeof obligation>[]) =>
    transferObligations([a, b], toUnitCode('H'), { obligations, dispatches: [first] });

  it('creates one row per dispatch, open if a unit has not answered', () => {
    const from = [
      obligation({ unitCode: 'A', acknowledge: 'acknowledged', heldOn: '2025-05-01' }),
      obligation({ unitCode: 'B' }),
    ];
    const to = obligation({ unitCode: 'H' });
    expect(transfersOf(...from)).toEqual([{ dispatch: first, from, before: null, to, change: {} }]);
  });

  it('creates a finished row if all units have finished', () => {
    const [transfer] = transfersOf(
      obligation({ unitCode: 'A', ...done, sessions: 2 }),
      obligation({ unitCode: 'B', ...done, sessions: 3 }),
    );
    expect(transfer?.change).toEqual({ ...done, sessions: 5 });
  });

  it('creates no row for a closed dispatch, or for one that the units were not asked', () => {
    const closed = dispatch({ id: 'VB-001', state: 'closed' });
    const rows = [obligation({ unitCode: 'A', ...done })];
    expect(
      transferObligations([a], toUnitCode('H'), { obligations: rows, dispatches: [closed] }),
    ).toEqual([]);
    expect(transfersOf(obligation({ unitCode: 'A', ...done, asked: 'no' }))).toEqual([]);
  });

  it('leaves out exempt units, unless all are exempt: then the successor is too', () => {
    const exempt = obligation({ unitCode: 'B', exemptBecause: 'không thuộc diện' });
    const [owing] = transfersOf(obligation({ unitCode: 'A', ...done }), exempt);
    expect(owing?.from.map(({ unitCode }) => unitCode)).toEqual(['A']);
    expect(owing?.change).toEqual(done);
    const [all] = transfersOf(exempt);
    expect(all?.change).toEqual({ exemptBecause: 'không thuộc diện' });
  });

  it('keeps a dispatch for information only if all units received it so', () => {
    const informed = obligation({ unitCode: 'A', role: 'informed' });
    expect(transfersOf(informed)[0]?.change).toEqual({ role: 'informed' });
    expect(transfersOf(informed, obligation({ unitCode: 'B' }))[0]?.change).toEqual({});
  });

  it('makes a successor liable that owed nothing', () => {
    const own = obligation({ unitCode: 'H', exemptBecause: 'không thuộc diện' });
    const [transfer] = transfersOf(own, obligation({ unitCode: 'A', ...done, sessions: 2 }));
    expect(transfer?.change).toEqual({ exemptBecause: '', ...done, sessions: 2 });
  });

  it('adds the figures to the row of a successor, once', () => {
    const own = obligation({ unitCode: 'H', ...done, sessions: 1 });
    const finished = obligation({ unitCode: 'A', ...done, sessions: 2 });
    const [transfer] = transfersOf(own, finished);
    expect(transfer?.change).toEqual({ sessions: 3 });
    const added = { ...own, sessions: 3, reason: 'Cộng thêm số liệu của Xã A (A).' };
    expect(transfersOf(added, finished)).toEqual([]);
  });

  it('keeps the latest extension', () => {
    const obligations = [
      obligation({ unitCode: 'A', completeExtendedTo: '2025-09-01' }),
      obligation({
        unitCode: 'B',
        completeExtendedTo: '2025-10-01',
        acknowledgeExtendedTo: '2025-08-15',
      }),
    ];
    const [transfer] = transferObligations([a, b], toUnitCode('H'), {
      obligations,
      dispatches: [first],
    });
    expect(transfer?.to).toMatchObject({
      completeExtendedTo: '2025-10-01',
      acknowledgeExtendedTo: '2025-08-15',
    });
  });

  it('changes nothing in the row of a successor if the units have reported nothing', () => {
    const own = obligation({ unitCode: 'H', ...done });
    const from = obligation({ unitCode: 'A' });
    expect(transfersOf(from, own)).toEqual([
      { dispatch: first, from: [from], before: own, to: own, change: {} },
    ]);
  });
});
