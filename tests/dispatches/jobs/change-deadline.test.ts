import { describe, expect, it } from 'vitest';
import { changeDeadline } from '../../../src/dispatches/jobs/change-deadline';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../../builders/dispatch';
import { noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const change = (fields: Record<string, string>) => ({
  dispatch: 'VB-001',
  unit: 'Đơn vị PN-001',
  stage: 'complete',
  reason: 'công văn 12/CV',
  ...fields,
});

describe('changeDeadline', () => {
  it.each([
    ['complete', { completeExtendedTo: '2024-12-15', acknowledgeExtendedTo: null }],
    ['acknowledge', { completeExtendedTo: null, acknowledgeExtendedTo: '2024-12-15' }],
  ])('moves the deadline of the stage %s only, with the reason', (stage, moved) => {
    const { ports, workbook } = fakeOffice();
    changeDeadline(ports, change({ stage, until: '15/12/2024' }));
    expect(workbook.rows(trackingTab)).toMatchObject([{ ...moved, reason: 'công văn 12/CV' }]);
  });

  it('names the unit, and says whether a letter is sent', () => {
    const saidOf = (fields: Record<string, string>) =>
      changeDeadline(fakeOffice().ports, change(fields));
    expect(saidOf({ until: '15/12/2024' })).toMatchObject({
      message: expect.stringMatching(
        /Đã gia hạn .* đến hết ngày 15\/12\/2024. Thư báo gia hạn tự đi trong khung giờ gửi/,
      ),
    });
    expect(saidOf({ exempt: 'yes' })).toMatchObject({
      message:
        'Đã ghi Đơn vị PN-001 không phải thực hiện văn bản này. Không có thư nào gửi đơn vị.',
    });
  });

  it.each([
    ['a stage that the dispatch does not ask', { asks: 'receipt', completeBy: null }],
    ['a stage without a deadline', { completeBy: null }],
  ] as const)('extends nothing for %s', (_, fields) => {
    const { ports, workbook } = fakeOffice({ dispatches: [dispatch(fields)] });
    expect(changeDeadline(ports, change({ until: '15/12/2024' }))).toEqual({
      done: false,
      problems: [{ field: 'until', message: words.says.noDeadlineToExtend }],
    });
    expect(workbook.rows(trackingTab)).toMatchObject([{ completeExtendedTo: null }]);
  });

  it('names the task in the office’s own words', () => {
    const own = dispatch({ task: 'report', taskWords: 'tổ chức Ngày hội' });
    const { ports } = fakeOffice({ dispatches: [own] });
    expect(changeDeadline(ports, change({ until: '15/12/2024' }))).toMatchObject({
      message: expect.stringContaining('Đã gia hạn việc báo kết quả tổ chức Ngày hội cho'),
    });
  });

  it('warns before it exempts a unit that has reported a result, where only that is asked', () => {
    const result = dispatch({ asks: 'result', acknowledgeBy: null });
    const obligations = [obligation({ complete: 'completed', completedOn: '2024-10-30' })];
    const { ports } = fakeOffice({ dispatches: [result], obligations });
    expect(changeDeadline(ports, change({ exempt: 'yes' }))).toMatchObject({
      problems: [{ field: 'sure', message: expect.stringContaining(words.says.exemptionDrops) }],
    });
  });

  describe('for several units at once', () => {
    const units = ['PN-001', 'PN-002', 'PN-003', 'PN-004'].map((code) =>
      unit({ code, name: `Đơn vị ${code}`, block: code === 'PN-004' ? 'Đảng' : 'Trường học' }),
    );
    const rows = units.map(({ code }) => obligation({ unitCode: code }));
    const grantedIn = (workbook: ReturnType<typeof fakeOffice>['workbook']) =>
      workbook.rows(trackingTab).map(({ completeExtendedTo }) => completeExtendedTo);

    it('extends the deadline for the named units, with one log line each', () => {
      const { ports, workbook } = fakeOffice({ units, obligations: rows });
      const outcome = changeDeadline(
        ports,
        change({ unit: 'PN-001; Đơn vị PN-003', until: '15/12/2024' }),
      );
      expect(outcome).toMatchObject({ message: expect.stringContaining('cho 2 đơn vị đến') });
      expect(grantedIn(workbook)).toEqual(['2024-12-15', null, '2024-12-15', null]);
      expect(workbook.rows(logTab).map(({ unit: code, event }) => [code, event])).toEqual([
        ['PN-001', 'deadlineChanged'],
        ['PN-003', 'deadlineChanged'],
      ]);
    });

    it('extends it for the units of a block that still owe the stage, and keeps later deadlines', () => {
      const [first, second, third, fourth] = rows;
      if (!first || !second || !third || !fourth) throw new Error('no rows');
      const obligations = [
        first,
        { ...second, completeExtendedTo: '2024-12-20' },
        { ...third, complete: 'completed' as const },
        fourth,
      ] as const;
      const { ports, workbook } = fakeOffice({ units, obligations });
      const outcome = changeDeadline(
        ports,
        change({ unit: 'Cả khối: Trường học', until: '15/12/2024' }),
      );
      expect(outcome).toMatchObject({
        message: expect.stringContaining('1 đơn vị đã có hạn này hoặc muộn hơn nên giữ nguyên'),
      });
      expect(grantedIn(workbook)).toEqual(['2024-12-15', '2024-12-20', null, null]);
    });

    it('rejects a unit that is no recipient and a block that owes nothing, and writes nothing', () => {
      const { ports, workbook } = fakeOffice({ units, obligations: rows.slice(0, 3) });
      const before = workbook.cells();
      const saidOf = (named: string) =>
        changeDeadline(ports, change({ unit: named, until: '15/12/2024' }));
      expect(saidOf('PN-001; PN-004')).toMatchObject({
        problems: [{ field: 'unit', message: expect.stringContaining('Đơn vị PN-004 không có') }],
      });
      expect(saidOf('Cả khối: Đảng')).toEqual({
        done: false,
        problems: [{ field: 'unit', message: words.says.blockOwesNothing }],
      });
      expect(saidOf('PN-001; Xã khác')).toMatchObject({ problems: [{ field: 'unit' }] });
      expect(workbook.cells()).toEqual(before);
    });

    it('exempts one unit only', () => {
      const { ports, workbook } = fakeOffice({ units, obligations: rows });
      const fields = { unit: 'PN-001; PN-002', exempt: 'yes' };
      expect(changeDeadline(ports, change(fields))).toMatchObject({
        problems: [{ field: 'unit', message: words.says.exemptOne }],
      });
      expect(workbook.rows(trackingTab).every(({ exemptBecause }) => exemptBecause === '')).toBe(
        true,
      );
    });
  });

  it('exempts a unit with the reason', () => {
    const { ports, workbook } = fakeOffice();
    changeDeadline(ports, change({ exempt: 'yes' }));
    expect(workbook.rows(trackingTab)).toMatchObject([{ exemptBecause: 'công văn 12/CV' }]);
  });

  it.each([
    ['by itself', {}, 'Thư báo đơn vị không còn thuộc diện thực hiện sẽ tự gửi tới'],
    ['once approved', { needsApproval: words.choices.letterKind.cancellation }, 'sẽ chờ duyệt'],
  ])(
    'says that exempting a notified unit sends it a letter %s, and asks for confirmation',
    (_, settings, message) => {
      const told = sentLetter('2024-10-28', { kind: 'notice', itemRecords: [noticeRecord()] });
      const { ports, workbook } = fakeOffice({ letters: [told], settings });
      const before = workbook.cells();
      expect(changeDeadline(ports, change({ exempt: 'yes' }))).toEqual({
        done: false,
        problems: [{ field: 'sure', message: expect.stringContaining(message) }],
      });
      expect(workbook.cells()).toEqual(before);
      expect(changeDeadline(ports, change({ exempt: 'yes', sure: 'yes' })).done).toBe(true);
    },
  );

  it('asks for confirmation before a unit’s answers leave the totals', () => {
    const answered = obligation({ acknowledge: 'acknowledged', complete: 'completed' });
    const { ports, workbook } = fakeOffice({ obligations: [answered] });
    expect(changeDeadline(ports, change({ exempt: 'yes' }))).toMatchObject({
      problems: [{ field: 'sure', message: expect.stringContaining(words.says.exemptionDrops) }],
    });
    expect(workbook.rows(trackingTab)).toMatchObject([{ exemptBecause: '' }]);
    expect(changeDeadline(ports, change({ exempt: 'yes', sure: 'yes' })).done).toBe(true);
  });

  it('refuses a new day that has passed', () => {
    const { ports } = fakeOffice({ now: '2024-12-20T09:00' });
    expect(changeDeadline(ports, change({ until: '15/12/2024' }))).toEqual({
      done: false,
      problems: [{ field: 'until', message: words.says.deadlinePassed }],
    });
  });

  it.each([
    ['no day and no exemption', {}, words.says.extendOrExempt],
    ['an invalid day', { until: 'mai' }, words.says.notDay],
    [
      'a day that is not later than the deadline',
      { until: '30/11/2024' },
      'Ngày gia hạn phải sau hạn hiện tại (30/11/2024).',
    ],
  ])('rejects %s and writes nothing', (_, fields, message) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    const outcome = changeDeadline(ports, change(fields));
    expect(outcome).toEqual({ done: false, problems: [{ field: 'until', message }] });
    expect(workbook.cells()).toEqual(before);
  });
});
