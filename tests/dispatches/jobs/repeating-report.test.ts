import { describe, expect, it } from 'vitest';
import { addDispatch } from '../../../src/dispatches/jobs/add-dispatch';
import type { FormAnswers } from '../../../src/forms/form-view';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { repetition } from '../../builders/repetition';
import { dispatch as dispatchAnswers } from '../../bundle/dispatch';
import { fakeOffice } from '../../fakes/office';
import { removeLastRow } from '../../fakes/remove-last-row';

/** A report for November 2024, due on the 20th, that repeats every month. */
const monthly: FormAnswers = {
  asks: 'result',
  task: 'report',
  reportForm: 'page',
  acknowledgeBy: '',
  completeBy: '2024-11-20',
  repeats: 'month',
  periodEnd: '2024-11-30',
  dueLike: 'date',
  daysAhead: '5',
  repeatsUntil: '2025-12-31',
  isAutomatic: '',
};

function added(fields: FormAnswers = {}, dispatches = [dispatch({ number: '12-CV/HU' })]) {
  const office = fakeOffice({ dispatches, obligations: [] });
  const outcome = addDispatch(office.ports, dispatchAnswers({ ...monthly, ...fields }));
  return { outcome, rows: office.workbook.rows(dispatchesTab), workbook: office.workbook };
}

describe('Thêm văn bản with a repeating report', () => {
  it('adds the first round, which waits as a draft, and says when the next one begins', () => {
    const { outcome, rows, workbook } = added();
    expect(rows[1]).toMatchObject({
      id: 'VB-002-20241130',
      label: 'Báo cáo tháng 11/2024',
      completeBy: '2024-11-20',
      repetition: repetition(),
      state: 'draft',
    });
    expect(workbook.rows(trackingTab)).toMatchObject([{ key: 'VB-002-20241130/PN-001' }]);
    expect(outcome).toMatchObject({
      message: expect.stringMatching(/“Báo cáo tháng 12\/2024”, sẽ được lập ngày 13\/12\/2024\.$/),
    });
  });

  it('keeps the part of the document, and numbers later dispatches on', () => {
    const first = dispatch({ id: 'VB-004-20241031', number: '1-CV/HU' });
    expect(added({ label: '3' }, [first]).rows[1]).toMatchObject({
      id: 'VB-005-20241130',
      label: 'Mục 3, Báo cáo tháng 11/2024',
    });
  });

  it.each([
    ['the same again', {}, 'VB-002-20241130/PN-001'],
    [
      'another period',
      { repeats: 'quarter', periodEnd: '2024-12-31', completeBy: '2024-12-20' },
      'VB-002-20241231/PN-001',
    ],
    ['a report that is asked once', { repeats: 'once' }, 'VB-002/PN-001'],
  ])('takes the place of rows that an interrupted run has left: %s', (_, fields, key) => {
    const office = fakeOffice({ dispatches: [dispatch({ number: '12-CV/HU' })], obligations: [] });
    const { ports, workbook } = office;
    addDispatch(ports, dispatchAnswers(monthly));
    removeLastRow(ports, dispatchesTab);
    expect(addDispatch(ports, dispatchAnswers({ ...monthly, ...fields }))).toMatchObject({
      done: true,
    });
    expect(workbook.rows(trackingTab).map((row) => row.key)).toEqual([key]);
  });

  it('asks once where nothing repeats, or where the task is training', () => {
    const once = { id: 'VB-002', label: '', repetition: null };
    expect(added({ repeats: 'once' }).rows[1]).toMatchObject(once);
    expect(added({ repeats: '' }).rows[1]).toMatchObject(once);
    expect(added({ task: 'training' }).rows[1]).toMatchObject(once);
  });

  it.each([
    ['no deadline', { completeBy: '', completeNone: 'yes' }, 'completeNone', /cần có hạn/],
    ['no last day', { periodEnd: '' }, 'periodEnd', /./],
    ['a last day that is none', { periodEnd: '31/11/2024' }, 'periodEnd', /30\/10\/2024/],
    ['a last day of no period', { periodEnd: '2024-11-29' }, 'periodEnd', /ngày 30\/11\/2024/],
    ['too many days ahead', { daysAhead: '31' }, 'daysAhead', /từ 0 đến 30/],
    ['an end before its start', { repeatsUntil: '2024-11-29' }, 'repeatsUntil', /30\/11\/2024/],
    ['more than three years', { repeatsUntil: '2027-12-01' }, 'repeatsUntil', /đến 30\/11\/2027/],
    ['a deadline far away', { completeBy: '2025-01-02' }, 'dueLike', /02\/01\/2025 quá xa/],
  ] as const)('refuses %s, at the field, and adds nothing', (_, fields, field, message) => {
    const { outcome, rows, workbook } = added(fields);
    expect(outcome).toEqual({
      done: false,
      problems: [{ field, message: expect.stringMatching(message) }],
    });
    expect([rows.length, workbook.rows(trackingTab).length]).toEqual([1, 0]);
  });

  it('refuses a period that the document already has', () => {
    const there = dispatch({ id: 'VB-001-20241130', label: 'Báo cáo tháng 11/2024' });
    expect(added({}, [there]).outcome).toMatchObject({ problems: [{ field: 'number' }] });
    const before = dispatch({ id: 'VB-001-20241031', label: 'Báo cáo tháng 10/2024' });
    expect(added({}, [before]).outcome).toMatchObject({ done: true });
  });
});
