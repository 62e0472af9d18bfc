import { describe, expect, it } from 'vitest';
import { toDay } from '../../../src/calendar/day';
import { noteDeadlines } from '../../../src/dispatches/jobs/note-deadlines';
import { sendingProblems } from '../../../src/health/block-reasons';
import { healthView } from '../../../src/health/health';
import { planInputOf } from '../../../src/letters/compose/letter-context';
import { deadlineChangeNotes } from '../../../src/letters/jobs/deadline-change-notes';
import { decideLetters, previewFromOutbox } from '../../../src/letters/jobs/decide-letters';
import { claimLetters, queueOf } from '../../../src/letters/rules/claim';
import type { Dispatch } from '../../../src/records/dispatch';
import type { Obligation } from '../../../src/records/obligation';
import { readOffice } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields } from '../../fakes/office';
import { queueScheduled } from './queue-scheduled';

const told = sentLetter('2024-10-28', { kind: 'notice', itemRecords: noticeRecords() });

const office = (typed: Partial<Dispatch>, fields: OfficeFields = {}) =>
  fakeOffice({
    dispatches: [dispatch({ acknowledgeBy: '2024-11-08', ...typed })],
    letters: [told],
    ...fields,
  });

const saidOf = ({ ports, people }: ReturnType<typeof fakeOffice>) => {
  noteDeadlines(ports, { firstRow: 2, lastRow: 2 }, (edited) => deadlineChangeNotes(ports, edited));
  return people.met;
};

describe('a deadline changed in Văn bản after the notice was sent', () => {
  it('is reported with the number of letters, which await approval and give both days', () => {
    const at = office({ acknowledgeBy: '2024-11-15' });
    expect(saidOf(at)).toEqual([
      {
        toast:
          'Văn bản 1384-CV/HU: hạn xác nhận 15/11/2024, hạn hoàn thành 30/11/2024. 1 thư báo đổi hạn không tự gửi mà chờ duyệt: mở “Chờ duyệt” để xem và duyệt.',
      },
    ]);
    const { letters } = queueScheduled(at.ports);
    expect(letters.map(({ state }) => state)).toEqual(['awaiting']);
    const id = letters[0]?.id ?? '';
    const shown = previewFromOutbox(at.ports, id);
    expect(shown.subject).toMatch(/^\[Đổi hạn\] 1384-CV\/HU, hạn 15\/11/);
    expect(shown.text).toContain(
      '\n\nĐổi hạn: hạn xác nhận đã nhận nay là ngày 15/11/2024 (trước đây 08/11/2024).\n',
    );
    expect(queueScheduled(at.ports).letters).toEqual([]);

    decideLetters(at.ports, { approve: [id], cancel: [] });
    const input = planInputOf(readOffice(at.ports), '2024-10-31');
    const { claimed } = claimLetters(input, queueOf(input), {
      letters: 9,
      recipients: 9,
    });
    expect(claimed.map(({ content }) => content.items[0]?.formerDeadlines)).toEqual([
      { acknowledge: '2024-11-08' },
    ]);
  });

  it('never asks by a day that has passed: the cell is reported, with what to do', () => {
    const at = office({ acknowledgeBy: '2024-10-29' });
    const problem =
      'Tab “Văn bản”, dòng 2, cột “Hạn xác nhận” (văn bản 1384-CV/HU): hạn 29/10/2024 đã qua mà 1 đơn vị chưa được báo, được báo một hạn khác hoặc đã được báo thôi thực hiện (Đơn vị PN-001), nên không có thư nhắc, đôn đốc nào theo hạn này gửi các đơn vị ấy. Hãy đặt hạn mới cho từng đơn vị bằng “Gia hạn hoặc miễn”; hoặc sửa ô này thành ngày từ hôm nay trở đi, khi đó mọi đơn vị được báo đổi hạn; nếu ghi nhầm, hãy ghi lại hạn cũ.';
    expect(saidOf(at)).toEqual([{ toast: problem }]);
    expect(queueScheduled(at.ports).letters).toEqual([]);
    const lines = healthView(at.ports).sections.flatMap((section) => section.lines);
    expect(lines).toContainEqual(expect.objectContaining({ text: problem, warns: true }));
  });

  it('is reported of the edited row only', () => {
    const passed = { acknowledgeBy: '2024-10-29' } as const;
    const dispatches = [dispatch(passed), dispatch({ ...passed, id: 'VB-002', number: '2-KH/HU' })];
    expect(saidOf(office({}, { dispatches }))).toEqual([
      { toast: expect.not.stringContaining('2-KH/HU') },
    ]);
  });

  it('gives both days of a changed training deadline, in a letter that awaits approval', () => {
    const day = itemRecord({ stage: 'complete', day: '2024-11-30', tier: -1_000 });
    const letters = [{ ...told, itemRecords: [noticeRecord(), day] }];
    const at = office({ completeBy: '2024-12-10' }, { letters });
    expect(saidOf(at)).toMatchObject([{ toast: expect.stringContaining('1 thư báo đổi hạn') }]);
    const queued = queueScheduled(at.ports).letters;
    expect(queued.map(({ state }) => state)).toEqual(['awaiting']);
    const { subject, text } = previewFromOutbox(at.ports, queued[0]?.id ?? '');
    expect(subject).toMatch(/^\[Đổi hạn\]/);
    expect(text).toContain('phổ biến nay là ngày 10/12/2024 (trước đây 02/12/2024).');
  });

  it('is reported where it was removed, in a letter that awaits approval', () => {
    const day = itemRecord({ stage: 'complete', day: '2024-11-30', tier: -1_000 });
    const letters = [{ ...told, itemRecords: [...noticeRecords(), day] }];
    const at = office({ completeBy: null }, { letters });
    expect(saidOf(at)).toEqual([
      {
        toast: expect.stringContaining(
          'hạn xác nhận 08/11/2024, không có hạn hoàn thành. 1 thư báo đổi hạn',
        ),
      },
    ]);
    const queued = queueScheduled(at.ports).letters;
    expect(queued.map(({ state }) => state)).toEqual(['awaiting']);
    expect(previewFromOutbox(at.ports, queued[0]?.id ?? '').text).toContain(
      'phổ biến (ngày 02/12/2024) không còn áp dụng, nay không có hạn.',
    );
  });

  it('names the cell of the one stage that a dispatch asks', () => {
    const asks = { asks: 'result', acknowledgeBy: null, completeBy: '2024-10-29' } as const;
    const at = office(asks, { letters: [] });
    expect(sendingProblems(at.ports, readOffice(at.ports)).join()).toMatch(
      /“Hạn hoàn thành”.*hạn 29\/10\/2024 đã qua mà 1 đơn vị/,
    );
  });

  it('is also reported in the first lines when a unit was added after it: that unit gets no letter', () => {
    const at = office({ acknowledgeBy: '2024-10-29' }, { letters: [] });
    const [line] = sendingProblems(at.ports, readOffice(at.ports));
    expect(line).toMatch(
      /hạn 29\/10\/2024 đã qua mà 1 đơn vị chưa được báo, được báo một hạn khác hoặc đã được báo thôi thực hiện \(Đơn vị PN-001\)/,
    );
  });

  it('reports the cell that still blocks the unit’s letter after a later training deadline was set', () => {
    const passed = { acknowledgeBy: '2024-10-28', completeBy: '2024-10-29' } as const;
    const lineWith = (fields: Partial<Obligation>) => {
      const at = office(passed, { letters: [], obligations: [obligation(fields)] });
      return sendingProblems(at.ports, readOffice(at.ports)).join();
    };
    expect(lineWith({})).toMatch(/“Hạn hoàn thành”.*hạn 29\/10\/2024 đã qua/);
    const line = lineWith({ completeExtendedTo: '2024-11-20' });
    expect(line).toMatch(/“Hạn xác nhận”.*hạn 28\/10\/2024 đã qua/);
  });

  it('reports the cell whose day differs from what units were told, not the one they know', () => {
    const letters = [
      ...[noticeRecords(), noticeRecords({ day: '2024-10-31' })].map((said, at) =>
        sentLetter(toDay(`2024-10-2${at + 7}`), {
          id: `T-00000${at + 1}`,
          itemRecords: [
            ...said,
            itemRecord({ stage: 'complete', day: '2024-11-01', tier: -1_000 }),
          ],
        }),
      ),
    ];
    const days = { acknowledgeBy: '2024-10-29', completeBy: '2024-11-01' } as const;
    const { ports } = office(days, { letters, now: '2024-11-05T09:00' });
    expect(sendingProblems(ports, readOffice(ports)).join()).toMatch(
      /“Hạn xác nhận”.*hạn 29\/10\/2024 đã qua mà 1 đơn vị/,
    );
  });

  it('is reported from the first working day after it, even while the letter about a new version awaits approval', () => {
    const itemRecords = noticeRecords({ version: 2 });
    const waits = sentLetter('2024-11-04', {
      id: 'T-000002',
      kind: 'newVersion',
      state: 'awaiting',
      itemRecords,
    });
    const problemsOn = (now: string) => {
      const { ports } = office({ version: 2 }, { letters: [told, waits], now });
      return sendingProblems(ports, readOffice(ports)).join(' ');
    };
    expect(problemsOn('2024-11-08T09:00')).not.toContain('chưa được báo');
    expect(problemsOn('2024-11-11T09:00')).toContain('hạn 08/11/2024 đã qua mà 1 đơn vị');
  });

  it('blocks a letter that was approved before the deadline, once the deadline has passed', () => {
    const at = office({ acknowledgeBy: '2024-11-15' });
    const { letters } = queueScheduled(at.ports);
    decideLetters(at.ports, { approve: [letters[0]?.id ?? ''], cancel: [] });
    const input = planInputOf(readOffice(at.ports), '2024-11-18');
    const claim = claimLetters(input, queueOf(input), {
      letters: 9,
      recipients: 9,
    });
    expect(claim).toMatchObject({ claimed: [], dropped: [{ reason: 'daysPassed' }] });
  });

  it.each([
    ['has acknowledged', { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-29' } as const],
    ['was given a later day before', { acknowledgeExtendedTo: '2024-11-20' }],
  ] as const)('concerns no unit that %s', (_, fields) => {
    const at = office({ acknowledgeBy: '2024-11-15' }, { obligations: [obligation(fields)] });
    expect(saidOf(at)).toEqual([]);
    expect(at.workbook.rows(outboxTab).length).toBe(1);
  });

  it('is not announced to units that get the dispatch for information', () => {
    const informed = sentLetter('2024-10-28', {
      kind: 'information',
      itemRecords: [noticeRecord({ stage: 'information' })],
    });
    const typed = { acknowledgeBy: '2024-11-15', informUnits: [unit().code] } as const;
    const at = office(typed, {
      letters: [informed],
      obligations: [obligation({ role: 'informed' })],
    });
    expect(queueScheduled(at.ports).letters).toEqual([]);
  });
});
