import { expect, it } from 'vitest';
import { toDay } from '../../../src/calendar/day';
import { freeze } from '../../../src/periods/rules/freeze';
import { closedData, closedRows } from '../../../src/report/data/closed-data';
import { liveData } from '../../../src/report/data/live-data';
import { reportData, type SentReport, sentData } from '../../../src/report/data/sent-report';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

/** Maximum size in bytes of the data that is sent to the page for a report. */
const MOST_BYTES = 2_000_000;

const UNITS = 20_000;

const day = (at: number) => toDay(`2024-11-${String((at % 28) + 1).padStart(2, '0')}`);

/** Fields of a unit's answer, with texts of its own. Every fifth unit has not answered. */
function answered(at: number) {
  if (at % 5 === 0) return {};
  return {
    acknowledge: 'acknowledged',
    acknowledgedOn: day(at),
    complete: at % 7 === 0 ? 'inProgress' : 'completed',
    completedOn: day(at + 2),
    heldOn: day(at * 3),
    forms: ['meeting', 'copies', 'meeting; copies'][at % 3] ?? '',
    sessions: 1 + (at % 3),
    eligible: 20 + ((at * 13) % 90),
    attended: 18 + ((at * 13) % 90),
    implementingDocument: at % 4 === 0 ? `Kế hoạch số ${at % 300}-KH/ĐU` : '',
    reportNumber: at % 3 === 0 ? `Báo cáo số ${at % 400}-BC/ĐU` : '',
    difficulties: at % 20 === 0 ? `Chưa bố trí được hội trường, lùi ${at % 30} ngày.` : '',
  } as const;
}

const units = Array.from({ length: UNITS }, (_, at) =>
  unit({ code: `X-${at}`, name: `Đảng ủy xã Phù Ninh số ${at + 1}`, block: `Tỉnh ${at % 34}` }),
);
const summary = summaryOf({
  units,
  obligations: units.map(({ code }, at) => obligation({ unitCode: code, ...answered(at) })),
});
const period = 'Tháng 11/2024';
const facts = {
  period,
  closing: 1,
  cutOff: '2024-11-30',
  closedAt: '2024-12-01T00:05',
  reason: '',
} as const;
const live = liveData(summary, settings());
const closed = closedRows(freeze(summary, facts), {
  period,
  dispatch: dispatch(),
  settings: settings(),
});
if (!closed) throw new Error('the period has no rows');

it.each([
  ['now', sentData(live), live],
  ['a closed period', closed, closedData(closed)],
])(
  'a report of %s with 20,000 units is sent in 2 MB, and written from the same',
  (_, sent, data) => {
    const text = JSON.stringify(sent);
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
    expect(data.units.length).toBe(UNITS);
    expect(reportData(JSON.parse(text) as SentReport)).toEqual(data);
  },
);
