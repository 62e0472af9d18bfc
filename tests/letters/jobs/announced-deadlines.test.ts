import { describe, expect, it } from 'vitest';
import { openUnitPage } from '../../../src/answers/jobs/open-page';
import type { Day } from '../../../src/calendar/day';
import { sendingProblems } from '../../../src/health/block-reasons';
import type { Dispatch } from '../../../src/records/dispatch';
import type { Obligation } from '../../../src/records/obligation';
import { toLetterId } from '../../../src/records/outbox-letter';
import { summariesOf } from '../../../src/summary/jobs/sum-up';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { linkMaker } from '../../../src/units/jobs/unit-link';
import { readOffice } from '../../../src/workbook/reading/office';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { settings } from '../../builders/settings';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields } from '../../fakes/office';
import { queueScheduled } from './queue-scheduled';

const notice = sentLetter('2024-10-28', { kind: 'notice', itemRecords: noticeRecords() });
const moved = (asked: Day, version = 1) =>
  sentLetter('2024-11-04', {
    id: 'T-000002',
    kind: 'notice',
    itemRecords: noticeRecords({ day: asked, version, tier: 1 }),
  });
const end = sentLetter('2024-11-04', {
  id: 'T-000002',
  kind: 'cancellation',
  itemRecords: [noticeRecord({ stage: 'cancellation' })],
});

interface Played extends Required<Pick<OfficeFields, 'letters'>> {
  readonly typed?: Partial<Dispatch>;
  readonly row?: Partial<Obligation>;
}

/** Status of acknowledgement on `day` in every place that shows it, and the letters sent to the unit. */
function placesOn(day: Day, { letters, typed = {}, row = {} }: Played) {
  const office = fakeOffice({
    now: `${day}T09:00`,
    dispatches: [dispatch({ acknowledgeBy: '2024-11-08', ...typed })],
    obligations: [obligation(row)],
    letters,
  });
  const { ports, workbook } = office;
  updateSummary(ports);
  const [tracked] = workbook.rows(trackingTab);
  const token = new URL(linkMaker(ports.signer, settings())(unit())).searchParams.get('t');
  const view = openUnitPage(ports, token);
  const page = view.state === 'open' ? view.dispatches[0]?.acknowledge : undefined;
  const read = readOffice(ports);
  const [summary] = summariesOf(read, day);
  const { letters: queued } = queueScheduled(ports);
  return {
    tab: tracked?.statusText.split('\n')[0]?.replace('Xác nhận: ', ''),
    page: `${page?.timing} ${page?.deadline?.due} ${page?.daysLate}`,
    overdue: summary?.totals.overdue,
    letters: queued.map(({ subject }) => subject),
    problem: sendingProblems(ports, read)
      .join()
      .match(/hạn \S+ đã qua/)?.[0],
  };
}

describe('a deadline moved to a later day and back', () => {
  const letters = [notice, moved('2024-11-20')] as const;

  it('is announced again while it has not passed', () => {
    expect(placesOn('2024-11-06', { letters })).toMatchObject({
      page: 'dueSoon 2024-11-08 0',
      overdue: 0,
      letters: [expect.stringMatching(/^\[Đổi hạn\] 1384-CV\/HU, hạn 08\/11/)],
    });
  });

  it('makes no unit late that was not told before it passed: tab, page and figures use the day announced', () => {
    expect(placesOn('2024-11-12', { letters })).toEqual({
      tab: 'trong hạn (20/11/2024)',
      page: 'within 2024-11-20 0',
      overdue: 0,
      letters: [],
      problem: 'hạn 08/11/2024 đã qua',
    });
    expect(placesOn('2024-11-22', { letters })).toEqual({
      tab: 'chưa hoàn thành, quá hạn 2 ngày làm việc (20/11/2024)',
      page: 'overdue 2024-11-20 2',
      overdue: 1,
      letters: [expect.stringMatching(/^\[Đôn đốc lần 1\] 1384-CV\/HU/)],
      problem: 'hạn 08/11/2024 đã qua',
    });
  });

  it.each([
    ['told again since', [...letters, { ...moved('2024-11-08'), id: toLetterId('T-000003') }]],
    ['never told of the other day', [notice]],
    [
      'asked of the other day by a letter that was refused',
      [notice, { ...moved('2024-11-20'), state: 'failed' as const }],
    ],
  ] as const)('is overdue by itself where it was %s', (_, sent) => {
    expect(placesOn('2024-11-12', { letters: sent })).toMatchObject({
      tab: 'chưa hoàn thành, quá hạn 2 ngày làm việc (08/11/2024)',
      page: 'overdue 2024-11-08 2',
      overdue: 1,
    });
  });

  it('works the same for a version number that was set back', () => {
    expect(placesOn('2024-11-12', { letters: [notice, moved('2024-11-20', 2)] })).toMatchObject({
      tab: 'trong hạn (20/11/2024)',
      page: 'within 2024-11-20 0',
      letters: [],
    });
  });

  it('never shortens an extension', () => {
    const row = { acknowledgeExtendedTo: '2024-11-22' } as const;
    expect(placesOn('2024-11-26', { letters, row })).toMatchObject({
      tab: 'chưa hoàn thành, quá hạn 2 ngày làm việc (22/11/2024)',
      page: 'overdue 2024-11-22 2',
    });
  });
});

describe('a dispatch resumed after units were told that it is over', () => {
  const letters = [notice, end];

  it('counts no unit as overdue, and waits for new deadlines', () => {
    expect(placesOn('2024-11-12', { letters })).toEqual({
      tab: 'chờ thông báo (08/11/2024)',
      page: 'untold 2024-11-08 0',
      overdue: 0,
      letters: [],
      problem: 'hạn 08/11/2024 đã qua',
    });
  });

  it('counts from the new deadlines', () => {
    const typed = { acknowledgeBy: '2024-11-15' } as const;
    expect(placesOn('2024-11-12', { letters, typed })).toMatchObject({
      tab: 'sắp đến hạn (15/11/2024)',
      letters: [expect.stringMatching(/^\[Tiếp tục\] 1384-CV\/HU, hạn 15\/11/)],
    });
    const resumed = { ...moved('2024-11-15'), id: toLetterId('T-000003') } as const;
    expect(placesOn('2024-11-19', { letters: [...letters, resumed], typed })).toMatchObject({
      tab: 'chưa hoàn thành, quá hạn 2 ngày làm việc (15/11/2024)',
      page: 'overdue 2024-11-15 2',
      overdue: 1,
      letters: [expect.stringMatching(/^\[Đôn đốc lần 1\]/)],
    });
  });
});

it('a digest lists no unit by a deadline that the unit was not told', () => {
  const asked = itemRecord({ day: '2024-11-08', tier: 10 });
  const last = sentLetter('2024-11-05', {
    id: toLetterId('T-000003'),
    kind: 'followUp',
    itemRecords: [asked],
  });
  const kindsAfter = (letters: Played['letters']) => {
    const { ports } = fakeOffice({
      now: '2024-11-12T09:00',
      dispatches: [dispatch({ acknowledgeBy: '2024-11-08' })],
      settings: { escalationMailbox: 'lanhdao@example.org' },
      letters,
    });
    return queueScheduled(ports).letters.map(({ kind }) => kind);
  };
  expect(kindsAfter([notice, last])).toEqual(['escalation']);
  expect(
    kindsAfter([notice, last, { ...moved('2024-11-20'), id: toLetterId('T-000004') }]),
  ).toEqual([]);
});
