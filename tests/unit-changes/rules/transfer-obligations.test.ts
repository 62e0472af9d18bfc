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

  it('creates one unanswered row per dispatch, whichever unit owed it', () => {
    const from = [
      obligation({ unitCode: 'A', acknowledge: 'acknowledged', heldOn: '2025-05-01' }),
      obligation({ unitCode: 'B' }),
    ];
    const passed = transferObligations([a, b], toUnitCode('H'), {
      obligations: from,
      dispatches: [first],
    });
    expect(passed).toEqual([
      { dispatch: first, from, to: obligation({ unitCode: 'H' }), exists: false },
    ]);
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

  it('adds nothing if the successor already owes the dispatch, answered or not', () => {
    const own = obligation({ unitCode: 'H', ...done });
    const from = obligation({ unitCode: 'A' });
    const passed = transferObligations([a], toUnitCode('H'), {
      obligations: [from, own],
      dispatches: [first],
    });
    expect(passed).toEqual([{ dispatch: first, from: [from], to: own, exists: true }]);
  });

  it('leaves out what is done or exempt', () => {
    const obligations = [
      obligation({ unitCode: 'A', ...done }),
      obligation({ unitCode: 'B', exemptBecause: 'giải thể' }),
    ];
    expect(
      transferObligations([a, b], toUnitCode('H'), { obligations, dispatches: [first] }),
    ).toEqual([]);
  });
});
