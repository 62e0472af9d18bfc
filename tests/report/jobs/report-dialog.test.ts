import { describe, expect, it } from 'vitest';
import { reportData } from '../../../src/report/data/sent-report';
import { printReport, readReports, reportView } from '../../../src/report/jobs/report-dialog';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const now = { dispatches: ['VB-001'], period: '' };

describe('the view of reports', () => {
  it('lists dispatches that are followed up or closed, with their closed periods', () => {
    const { ports } = fakeOffice({
      dispatches: [
        dispatch(),
        dispatch({ id: 'VB-002', state: 'draft' }),
        dispatch({ id: 'VB-003', state: 'closed' }),
      ],
      answers: ['Tháng 10/2024'],
    });
    closeByHand(ports);
    const { dispatches, layout } = reportView(ports);
    expect(layout).toBe('party');
    expect(dispatches.map(({ id, periods }) => [id, periods])).toEqual([
      ['VB-001', [{ period: 'Tháng 10/2024', cutOff: '2024-10-30', corrected: false }]],
      ['VB-003', []],
    ]);
  });

  it('uses the layout that the office has set', () => {
    const { ports } = fakeOffice({ settings: { reportLayout: 'Nhà nước' } });
    expect(reportView(ports).layout).toBe('state');
  });

  it('has the current figures of the first dispatch, so that the dialog need not ask for them', () => {
    const { ports } = fakeOffice({ units: [unit()], obligations: [obligation()] });
    expect(reportView(ports).first).toEqual(readReports(ports, now)[0]);
  });

  it('has none for an archived dispatch, and none if reading takes longer than a second call', () => {
    const archived = dispatch({ state: 'closed', archivedOn: '2024-10-01' });
    expect(reportView(fakeOffice({ dispatches: [archived] }).ports).first).toBe(null);
    const { ports } = fakeOffice();
    const long = { ...ports, rawTabs: { ...ports.rawTabs, rows: () => 5_001 } };
    expect(reportView(long).first).toBe(null);
  });

  it('does not open before a dispatch is followed up', () => {
    const { ports } = fakeOffice({ dispatches: [dispatch({ state: 'draft' })] });
    expect(() => reportView(ports)).toThrow(words.errors.noOpenDispatch);
  });
});

describe('the data of a report', () => {
  const fields = {
    units: [unit({ code: 'PN-001', name: '=Trường "A" & B' })],
    obligations: [obligation({ unitCode: 'PN-001' })],
    answers: ['Tháng 10/2024'],
  };

  it('is the current summary', () => {
    const { ports } = fakeOffice(fields);
    const { period, cutOff, totals, units } = reportData(readReports(ports, now)[0]);
    expect([period, cutOff, totals.units, units.map(({ name }) => name)]).toEqual([
      '',
      '2024-10-30',
      1,
      ['=Trường "A" & B'],
    ]);
  });

  it('contains no contact', () => {
    const { ports } = fakeOffice({
      ...fields,
      units: [unit({ code: 'PN-001', contact: 'Nguyễn Văn Mẫu', phone: '0100 100 061' })],
    });
    const text = JSON.stringify(readReports(ports, now));
    expect(text).not.toMatch(/Nguyễn Văn Mẫu|0100 100 061|@/);
  });

  it('is a closed period as frozen', () => {
    const { ports } = fakeOffice(fields);
    closeByHand(ports);
    const order = { ...now, period: 'Tháng 10/2024' };
    const { period, totals, live } = reportData(readReports(ports, order)[0]);
    expect([period, totals.units, live]).toEqual(['Tháng 10/2024', 1, null]);
  });

  it('is refused with a message if the dispatch or period is gone', () => {
    const { ports } = fakeOffice(fields);
    const gone = 'Không còn số liệu để lập báo cáo này';
    expect(() => readReports(ports, { ...now, period: 'Quý IV' })).toThrow(gone);
    expect(() => readReports(ports, { ...now, dispatches: ['VB-009'] })).toThrow(gone);
  });
});

it('a report is printed as the dialog composed it', () => {
  const { ports, printer } = fakeOffice();
  expect(printReport(ports, '<p>Báo cáo</p>')).toEqual([1]);
  expect(printer.printed).toEqual(['<p>Báo cáo</p>']);
});
