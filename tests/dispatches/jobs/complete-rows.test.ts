import { describe, expect, it } from 'vitest';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

const settled = (fields: OfficeFields) => {
  const office = fakeOffice(fields);
  updateSummary(office.ports);
  return office;
};

describe('rows changed without an edit event', () => {
  it('are completed when the summary is made, stamped as by an unknown person and logged', () => {
    const units = [unit(), unit({ code: 'PN-002' })];
    const obligations = [obligation({ complete: 'completed' }), obligation({ unitCode: 'PN-002' })];
    const { workbook } = settled({ units, obligations });
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        acknowledgedOn: '2024-10-30',
        completedOn: '2024-10-30',
        completeChannel: 'sheet',
        changedBy: words.errors.unknownPerson,
        statusText: 'Xác nhận: hoàn thành đúng hạn\nQuán triệt: hoàn thành đúng hạn',
      },
      { acknowledge: 'unacknowledged', changedBy: '' },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'sheetEdited', unit: 'PN-001', who: words.errors.unknownPerson },
    ]);
  });

  it('get the totals of the typed rounds, and keep those typed without rounds', () => {
    const rounds = [
      { form: 'meeting', heldOn: '2024-10-30', sessions: 2, attended: { party: 40 } },
    ] as const;
    const typed = obligation({ complete: 'completed', rounds, sessions: 7 });
    const byHand = obligation({ unitCode: 'PN-002', complete: 'completed', sessions: 7 });
    const units = [unit(), unit({ code: 'PN-002' })];
    const { workbook } = settled({ units, obligations: [typed, byHand] });
    expect(workbook.rows(trackingTab)).toMatchObject([
      { heldOn: '2024-10-30', sessions: 2, attended: 40 },
      { heldOn: null, sessions: 7, attended: null },
    ]);
  });

  it('with answers to an earlier version are reset, as after a run that broke off', () => {
    const row = obligation({
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-10-30',
      channel: 'page',
      answeredVersion: 1,
    });
    const { workbook } = settled({ dispatches: [dispatch({ version: 2 })], obligations: [row] });
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledge: 'unacknowledged', acknowledgedOn: null, channel: null },
    ]);
  });

  it('of a unit that was asked again keep what was chosen for the current version', () => {
    const row = obligation({ acknowledge: 'acknowledged', answeredVersion: 1 });
    const { workbook } = settled({ dispatches: [dispatch({ version: 2 })], obligations: [row] });
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30', answeredVersion: 2 },
    ]);
  });

  it('stay as they are if they are complete, with nothing in the log', () => {
    const { workbook } = settled({});
    expect(workbook.rows(trackingTab)).toMatchObject([{ changedBy: '', changedAt: null }]);
    expect(workbook.rows(logTab)).toEqual([]);
  });
});
