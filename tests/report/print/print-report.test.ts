import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../src/records/figures';
import type { ReportData, ReportUnit } from '../../../src/report/data/report-data';
import { htmlOf } from '../../../src/report/document/html-of';
import { reportOf } from '../../../src/report/parts/report-of';
import { printReport } from '../../../src/report/print/print-report';
import { print } from '../../../src/report/print/print-vi';
import { anyNearDay } from '../../builders/days';
import { reportData, reportDesk } from '../../builders/report';
import { frozenTotal } from '../../builders/summary';

const name = fc.oneof(
  fc.constantFrom('Trường "A" & <b>', '=1+1', '{units}', '{blocks.units}', "Chi bộ $& '"),
  fc.string({ minLength: 1, maxLength: 120 }).map((text) => text.replace(/\s+/g, ' ')),
);
const count = fc.nat({ max: 30_000 });
const figures = fc.record<Figures>({
  units: count,
  acknowledged: count,
  acknowledgedLate: count,
  unacknowledgedOverdue: count,
  completedOnTime: count,
  completedLate: count,
  openWithin: count,
  openOverdue: count,
  overdue: fc.nat({ max: 2 }),
  unreachable: fc.nat({ max: 2 }),
  sessions: count,
  eligible: count,
  attended: count,
});
const closing = fc.record({ closing: fc.integer({ min: 1, max: 3 }), reason: fc.option(name) });
const [plain] = reportData().units;
const lateness = fc.oneof(
  fc.record({ due: anyNearDay, daysLate: count }),
  fc.constant({ due: null, daysLate: null }),
);
const unit = fc
  .record({
    name,
    reminders: fc.option(count),
    difficulties: fc.oneof(fc.constant(''), name),
    stages: fc.subarray(['acknowledge', 'train'] as const),
    late: lateness,
  })
  .map(
    ({ stages, late, ...fields }): ReportUnit => ({
      ...(plain as ReportUnit),
      ...fields,
      overdue: stages.map((stage) => ({ stage, ...late })),
    }),
  );
const kept = fc.record({
  letters: fc.constant(null),
  reminders: count,
  early: fc.constant(null),
  unitsReminded: count,
  completedAfter: count,
});
const closed = fc
  .record({
    period: name,
    totals: figures,
    blocks: fc.array(fc.record({ name: fc.oneof(fc.constant(''), name), figures }), {
      maxLength: 4,
    }),
    closing: fc.option(closing),
    units: fc.array(unit, { maxLength: 12 }),
    followUp: fc.option(kept),
    readers: fc.array(name, { maxLength: 3 }),
    superior: fc.constantFrom('', 'Đảng bộ xã'),
  })
  .map(({ readers, superior, closing: own, ...fields }): ReportData => {
    const total = own && frozenTotal({}, { ...own, reason: own.reason ?? '' });
    const closing = total && { total, blocks: [], sound: true };
    const data = reportData({}, { ...fields, closing, live: null });
    return {
      ...data,
      directive: { ...data.directive, reportsTo: readers },
      settings: { ...data.settings, superior },
    };
  });

describe('a report that the server prints of a closed period', () => {
  it.each(['party', 'state'] as const)(
    'is the one that the dialog composes, in the %s layout',
    (layout) => {
      fc.assert(
        fc.property(closed, (data) => {
          const { leaders, support, words } = print;
          const desk = { words, language: 'vi' as const };
          const composed = (...annexes: ('blocks' | 'overdue')[]) =>
            htmlOf(reportOf(data, { layout, annexes }, reportDesk));
          expect(printReport(leaders[layout], data, desk)).toBe(composed('blocks', 'overdue'));
          expect(printReport(support[layout], data, desk)).toBe(composed('blocks'));
        }),
        { numRuns: 60 },
      );
    },
  );
});
