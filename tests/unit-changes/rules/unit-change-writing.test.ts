import { describe, expect, it } from 'vitest';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { writingOf } from '../../builders/unit-change';
import { unitsView } from '../../builders/units-view';

const nham = unit({ code: 'PN-002', name: 'Xã Phú Nham' });
const ninh = unit({ code: 'PN-003', name: 'Xã Phù Ninh' });
const view = unitsView({
  units: [nham, ninh],
  dispatches: [dispatch(), dispatch({ id: 'VB-002', state: 'closed' })],
});
const said = 'từ ngày 01/07/2025. Căn cứ: Nghị quyết 1676';

describe('writing a change of units', () => {
  it('records a merger in the ending unit, in the new row and in the log', () => {
    const obligations = [obligation({ unitCode: 'PN-002', completeExtendedTo: '2025-12-01' })];
    const change = { act: 'merge', units: [nham], heir: ninh } as const;
    const reason = `Nhận từ Xã Phú Nham (PN-002). Sáp nhập ${said}`;
    expect(writingOf({ ...view, obligations }, change)).toEqual({
      added: [],
      units: {
        'PN-002': {
          name: 'Xã Phú Nham',
          formerNames: '',
          state: 'ended',
          endedFrom: '2025-07-01',
          successors: ['PN-003'],
          lastChange: `Sáp nhập ${said}`,
        },
      },
      owed: [
        {
          dispatchId: 'VB-001',
          unitCode: 'PN-003',
          completeExtendedTo: '2025-12-01',
          reason,
        },
      ],
      rows: {},
      letters: {},
      log: [
        {
          event: 'unitChanged',
          dispatch: '',
          unit: 'PN-002',
          detail: `Xã Phú Nham · Sáp nhập ${said} · PN-003`,
        },
        { event: 'unitChanged', dispatch: 'VB-001', unit: 'PN-003', detail: reason },
      ],
    });
  });

  it('adds no row if the successor already owes the dispatch, and logs the source', () => {
    const { owed, log } = writingOf(view, { act: 'merge', units: [nham], heir: ninh });
    expect(owed).toEqual([]);
    expect(log[1]).toEqual({
      event: 'unitChanged',
      dispatch: 'VB-001',
      unit: 'PN-003',
      detail: `Nhận từ Xã Phú Nham (PN-002). Sáp nhập ${said}`,
    });
  });

  it('names only those ended units from which a row comes', () => {
    const obligations = [obligation({ unitCode: 'PN-002' })];
    const change = { act: 'consolidate', units: [nham, ninh], names: ['Xã Phù Ninh'] } as const;
    const { owed, added } = writingOf({ ...view, obligations }, change);
    expect(owed[0]?.reason).toEqual(`Nhận từ Xã Phú Nham (PN-002). Hợp nhất ${said}`);
    expect(added[0]?.lastChange).toEqual(
      `Nhận từ Xã Phú Nham (PN-002); Xã Phù Ninh (PN-003). Hợp nhất ${said}`,
    );
  });

  it('writes a new name into rows of active dispatches, not of closed ones', () => {
    const { rows } = writingOf(view, { units: [ninh], names: ['Phường Phù Ninh'] });
    expect(rows).toEqual({ 'VB-001/PN-003': { unitName: 'Phường Phù Ninh' } });
  });
});
