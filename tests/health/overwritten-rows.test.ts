import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { acceptRow } from '../../src/health/overwritten-rows';
import { updateSummary } from '../../src/summary/jobs/update-summary';
import { formatLastWrite } from '../../src/workbook/cells/last-write';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { writeLog } from '../../src/workbook/writing/write-log';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { type FakeOffice, fakeOffice, words } from '../fakes/office';

const codes = ['PN-001', 'PN-002', 'PN-003'];
const name = '2024-11-20T09:05.a.0001';
const by = { name, id: 'VB-001/PN-001' };

/** An office in which the second unit’s row has the receipt of the first. */
function office(text = formatLastWrite({ name, id: 'VB-001/PN-002' }, by)): FakeOffice {
  const acknowledged = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-01' } as const;
  const made = fakeOffice({
    now: '2024-11-20T10:00',
    units: codes.map((code) => unit({ code, name: `Đơn vị ${code}` })),
    obligations: codes.map((unitCode) =>
      obligation({ unitCode, ...(unitCode === 'PN-003' ? {} : acknowledged) }),
    ),
  });
  const column = Object.keys(trackingTab.columns).indexOf('lastWrite') + 1;
  made.workbook.write(trackingTab, [{ row: trackingTab.headerRow + 2, column, cells: [[text]] }]);
  return made;
}

const heldIn = ({ ports }: FakeOffice) =>
  healthView(ports)
    .sections.flatMap(({ lines }) => lines)
    .filter(({ acts = [] }) => acts.some(({ submit }) => submit === 'acceptRow'));

const cellsIn = (made: FakeOffice) =>
  (made.workbook.summary()?.rows ?? []).map(({ cells }) => cells.join(' '));

describe('a row that was overwritten', () => {
  it('is named in Tình trạng hệ thống, with the time, the other row and what the log has of it', () => {
    const made = office();
    const at = made.ports.clock.now;
    const ports = { ...made.ports, clock: { ...made.ports.clock, now: () => '2024-11-18T08:00' } };
    const line = { dispatch: 'VB-001', unit: 'PN-002', detail: 'Số đến 15' };
    writeLog(ports, words, [{ event: 'acknowledged', ...line }]);
    expect(at()).toBe('2024-11-20T10:00');
    const [held, ...others] = heldIn(made);
    expect(others).toEqual([]);
    for (const part of [
      'Đơn vị PN-002',
      'Đơn vị PN-001',
      '09:05',
      'Số đến 15',
      'Lịch sử phiên bản',
    ])
      expect(held?.text).toContain(part);
  });

  it('counts neither as answered nor as overdue, and is listed on Tổng hợp', () => {
    const made = office();
    updateSummary(made.ports);
    const cells = cellsIn(made);
    expect(cells).toEqual(
      expect.arrayContaining([expect.stringContaining(words.summary.checking.slice(0, 20))]),
    );
    const [, status] = made.workbook.rows(trackingTab).map(({ statusText }) => statusText);
    expect(status).toBe(words.status.overwritten);
  });

  it('is counted and reminded again once a person has looked', () => {
    const made = office();
    const { done } = acceptRow(made.ports, ['tracking VB-001/PN-002']);
    expect(done).toBe(true);
    expect(heldIn(made)).toEqual([]);
    updateSummary(made.ports);
    const [, status] = made.workbook.rows(trackingTab).map(({ statusText }) => statusText);
    expect(status).not.toBe(words.status.overwritten);
  });

  it('is held too if the run that hit it ended before it could say so', () => {
    const made = office(formatLastWrite(by));
    const column = Object.keys(trackingTab.columns).indexOf('lastWrite') + 1;
    const earlier = formatLastWrite({ ...by, name: '2024-11-20T09:04.a.0001' });
    made.workbook.write(trackingTab, [
      { row: trackingTab.headerRow + 1, column, cells: [[earlier]] },
    ]);
    expect(heldIn(made)).toHaveLength(1);
    updateSummary(made.ports);
    const [, row] = made.workbook.rows(trackingTab);
    expect(row).toMatchObject({ isOverwritten: true, statusText: words.status.overwritten });
  });
});
