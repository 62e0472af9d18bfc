import { describe, expect, it } from 'vitest';
import { toDispatchId } from '../../src/records/dispatch';
import type { Obligation } from '../../src/records/obligation';
import { tick } from '../../src/runs/tick';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../builders/dispatch';
import { MONTHLY_REPORT } from '../builders/figure';
import { noticeRecord, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { repetition } from '../builders/repetition';
import { unit } from '../builders/unit';
import { fakeOffice, type OfficeFields } from '../fakes/office';
import { removeLastRow } from '../fakes/remove-last-row';

const automatic = repetition({ isAutomatic: true });

const november = dispatch({
  ...MONTHLY_REPORT,
  id: 'VB-001-20241130',
  label: 'Báo cáo tháng 11/2024',
  completeBy: '2024-11-20',
  repetition: automatic,
});

const done = obligation({ dispatchId: november.id, complete: 'completed' });

/** An office on the day on which the round of December begins, at nine. */
const office = (fields: OfficeFields = {}) =>
  fakeOffice({
    dispatches: [november],
    obligations: [done],
    now: '2024-12-13T09:00',
    ...fields,
  });

describe('two rounds that are open at once', () => {
  const december = {
    ...november,
    ...{ id: toDispatchId('VB-001-20241231'), label: 'Báo cáo tháng 12/2024' },
  };
  const rounds = [november, december].map((one) => ({ ...one, completeBy: '2024-12-20' as const }));

  /** Periods that the reminder of three working days before the deadline names, and those in its records. */
  const reminded = (answered: Partial<Obligation>) => {
    const { ports, mailer, workbook } = office({
      dispatches: rounds,
      obligations: rounds.map(({ id }, at) =>
        obligation({ dispatchId: id, ...(at === 0 ? answered : {}) }),
      ),
      letters: [
        sentLetter('2024-12-02', {
          itemRecords: rounds.map(({ id }) => noticeRecord({ dispatchId: id })),
        }),
      ],
      now: '2024-12-17T09:00',
    });
    tick(ports, 'ours');
    const text = JSON.stringify(mailer.letters);
    const named = rounds.filter(({ label }) => text.includes(label)).map(({ label }) => label);
    const records = workbook
      .rows(outboxTab)
      .slice(1)
      .flatMap(({ itemRecords }) => itemRecords);
    return { named, ids: records.map(({ dispatchId }) => dispatchId) };
  };

  it('are two items of one letter, each with its period', () => {
    const { named, ids } = reminded({});
    expect(named).toEqual(['Báo cáo tháng 11/2024', 'Báo cáo tháng 12/2024']);
    expect(ids).toEqual(rounds.map(({ id }) => id));
  });

  it('are reminded of each on its own: an answer stops only its own reminders', () => {
    const { named, ids } = reminded({ complete: 'completed', completedOn: '2024-12-03' });
    expect(named).toEqual(['Báo cáo tháng 12/2024']);
    expect(ids).toEqual(['VB-001-20241231']);
  });
});

describe('the first tick of a day on which a round begins', () => {
  it('adds the round, which the next tick announces', () => {
    const { ports, workbook } = office();
    tick(ports, 'ours');
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { id: 'VB-001-20241130' },
      { id: 'VB-001-20241231', label: 'Báo cáo tháng 12/2024', completeBy: '2024-12-20' },
    ]);
    expect(workbook.rows(trackingTab).map(({ key }) => key)).toEqual([
      'VB-001-20241130/PN-001',
      'VB-001-20241231/PN-001',
    ]);
    expect(workbook.rows(outboxTab)).toEqual([]);
    const logged = workbook.rows(logTab).filter(({ event }) => event === 'dispatchAdded');
    expect(logged).toMatchObject([{ dispatch: 'VB-001-20241231', manner: 'auto' }]);
    tick(ports, 'ours');
    expect(workbook.rows(outboxTab)).toMatchObject([
      { kind: 'notice', state: 'sent', subject: expect.stringContaining('Báo cáo tháng 12/2024') },
    ]);
    expect(workbook.rows(dispatchesTab)[1]?.state).toBe('open');
  });

  it('adds and announces it once, however often it runs', () => {
    const { ports, workbook, time } = office();
    for (const now of [
      '2024-12-13T09:00',
      '2024-12-13T09:10',
      '2024-12-13T09:20',
      '2024-12-16T09:00',
    ]) {
      time.now = now;
      tick(ports, 'ours');
    }
    expect(workbook.rows(dispatchesTab).length).toBe(2);
    expect(workbook.rows(trackingTab).length).toBe(2);
    expect(workbook.rows(outboxTab).filter(({ kind }) => kind === 'notice').length).toBe(1);
  });

  it('continues a round whose rows an interrupted run has added', () => {
    const { ports, workbook } = office();
    tick(ports, 'ours');
    removeLastRow(ports, dispatchesTab);
    expect(workbook.rows(dispatchesTab).length).toBe(1);
    tick(ports, 'ours');
    expect(workbook.rows(trackingTab).length).toBe(2);
    expect(workbook.rows(dispatchesTab).length).toBe(2);
  });

  it('plans the day once its rounds are there, so that a run that dies before is followed by another', () => {
    const waiting = { ...november, repetition: repetition() };
    const { ports } = office({ dispatches: [waiting] });
    const planned = () => {
      tick(ports, 'ours');
      return ports.scriptProperties.get('plannedOn');
    };
    expect([planned(), planned()]).toEqual(['2024-10-29', '2024-12-13']);
  });

  it('lets the round wait for a person unless the office said otherwise', () => {
    const waiting = { ...november, repetition: repetition() };
    const { ports, workbook } = office({ dispatches: [waiting] });
    tick(ports, 'ours');
    tick(ports, 'ours');
    expect(workbook.rows(dispatchesTab)[1]).toMatchObject({ state: 'draft', noticeOn: null });
    expect(workbook.rows(outboxTab)).toEqual([]);
  });

  it('asks the units that there are on that day, and not those that were taken out', () => {
    const units = [
      unit({ code: 'PN-001' }),
      unit({ code: 'PN-002', name: 'Xã Trạm Thản', state: 'ended', endedFrom: '2024-12-01' }),
      unit({ code: 'PN-003', name: 'Xã Liên Hoa' }),
      unit({ code: 'PN-004', name: 'Xã Phú Lộc' }),
    ];
    const obligations = [
      done,
      obligation({ dispatchId: november.id, unitCode: 'PN-002' }),
      obligation({
        dispatchId: november.id,
        unitCode: 'PN-004',
        asked: 'no',
        exemptBecause: 'Không thuộc diện',
      }),
    ];
    const { ports, workbook } = office({ units, obligations });
    tick(ports, 'ours');
    const added = workbook.rows(trackingTab).slice(3);
    expect(added).toMatchObject([
      { unitCode: 'PN-001', asked: 'yes', exemptBecause: '' },
      { unitCode: 'PN-003', asked: 'yes', exemptBecause: '' },
      { unitCode: 'PN-004', asked: 'no', exemptBecause: 'Không thuộc diện' },
    ]);
  });

  it('keeps the office itself exempt, and asks a unit again that was exempt once', () => {
    const units = [unit({ code: 'PN-001' }), unit({ code: 'VP', name: 'Văn phòng Huyện uỷ' })];
    const reasonsAfter = (exemptBecause: string) => {
      const obligations = units.map(({ code }) =>
        obligation({ dispatchId: november.id, unitCode: code, exemptBecause }),
      );
      const { ports, workbook } = office({ units, obligations });
      tick(ports, 'ours');
      return workbook
        .rows(trackingTab)
        .slice(2)
        .map((row) => [row.unitCode, row.exemptBecause]);
    };
    expect(reasonsAfter('Lời đã sửa')).toEqual([
      ['PN-001', ''],
      ['VP', 'Lời đã sửa'],
    ]);
    expect(reasonsAfter('')).toEqual([
      ['PN-001', ''],
      ['VP', ''],
    ]);
  });

  it('adds no round before its day, on a day off, or while letters are blocked', () => {
    const rounds = (fields: OfficeFields) => {
      const { ports, workbook } = office(fields);
      tick(ports, 'ours');
      return workbook.rows(dispatchesTab).length - 1;
    };
    expect(rounds({ now: '2024-12-12T09:00' })).toBe(0);
    expect(rounds({ now: '2024-12-14T09:00' })).toBe(0);
    expect(rounds({ settings: { linkBase: '' } })).toBe(0);
    expect(rounds({})).toBe(1);
  });

  it('asks the figures of the latest round', () => {
    const { ports, workbook } = office();
    tick(ports, 'ours');
    expect(workbook.rows(dispatchesTab)[1]?.requestedFigures).toEqual(
      MONTHLY_REPORT.requestedFigures,
    );
  });
});
