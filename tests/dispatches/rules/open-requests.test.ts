import { describe, expect, it } from 'vitest';
import { openRequests, promisedDay } from '../../../src/dispatches/rules/open-requests';
import type { UnitRequest } from '../../../src/records/unit-request';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';

const request = (fields: Partial<UnitRequest> = {}): UnitRequest => ({
  ...{ state: 'open', wish: 'complete', until: '2024-12-20' },
  ...{ at: '2024-11-20T10:00', because: 'chưa họp đủ' },
  ...fields,
});
const exemption = request({ wish: 'exemption', until: null });
const waiting = (
  unitRequests: readonly UnitRequest[],
  row: Parameters<typeof obligation>[0] = {},
  of: Parameters<typeof dispatch>[0] = {},
) => openRequests(dispatch(of), obligation({ unitRequests, ...row }));

describe('a request waits for an answer', () => {
  it('while the stage is open and its deadline is before the day that is asked', () => {
    expect(waiting([request(), exemption])).toEqual([request(), exemption]);
    expect(waiting([request()], {}, { state: 'paused' })).toEqual([request()]);
  });

  it.each([
    ['the stage is done', [request()], { complete: 'completed' }, {}],
    ['the deadline was extended as far', [request()], { completeExtendedTo: '2024-12-20' }, {}],
    ['the dispatch moved its deadline as far', [request()], {}, { completeBy: '2024-12-25' }],
    ['the dispatch has no deadline any more', [request()], {}, { completeBy: null }],
    ['the dispatch is closed', [request(), exemption], {}, { state: 'closed' }],
    ['the unit is exempt', [request(), exemption], { exemptBecause: 'không thuộc diện' }, {}],
    ['all is done', [exemption], { acknowledge: 'acknowledged', complete: 'completed' }, {}],
    ['the office has refused it', [request({ state: 'refused' })], {}, {}],
    ['it is a promise', [request({ state: 'promised', wish: 'acknowledge' })], {}, {}],
  ] as const)('and no longer when %s', (_, requests, row, of) => {
    expect(waiting(requests, row, of)).toEqual([]);
  });
});

describe('the day that a unit has promised', () => {
  const promise = request({ state: 'promised', wish: 'acknowledge', until: '2024-11-12' });

  it('is kept for each stage', () => {
    const row = obligation({ expectedOn: '2024-12-05', unitRequests: [request(), promise] });
    expect(promisedDay('acknowledge', row)).toBe('2024-11-12');
    expect(promisedDay('complete', row)).toBe('2024-12-05');
    expect(promisedDay('acknowledge', obligation())).toBeNull();
  });
});
