import { describe, expect, it } from 'vitest';
import { changeDeadline } from '../../../src/dispatches/jobs/change-deadline';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { noticeCover, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { fakeOffice, words } from '../../fakes/office';

const change = (fields: Record<string, string>) => ({
  directive: 'VB-001',
  unit: 'Đơn vị PN-001',
  stage: 'train',
  reason: 'công văn 12/CV',
  ...fields,
});

describe('changeDeadline', () => {
  it.each([
    ['train', { trainExtendedTo: '2024-12-15', acknowledgeExtendedTo: null }],
    ['acknowledge', { trainExtendedTo: null, acknowledgeExtendedTo: '2024-12-15' }],
  ])('moves the deadline of the stage %s only, with the reason', (stage, moved) => {
    const { ports, workbook } = fakeOffice();
    changeDeadline(ports, change({ stage, until: '15/12/2024' }));
    expect(workbook.rows(trackingTab)).toMatchObject([{ ...moved, reason: 'công văn 12/CV' }]);
  });

  it('says which it was, and whether a letter goes', () => {
    const saidOf = (fields: Record<string, string>) =>
      changeDeadline(fakeOffice().ports, change(fields));
    expect(saidOf({ until: '15/12/2024' })).toMatchObject({
      message: expect.stringMatching(/Đã gia hạn .* đến hết ngày 15\/12\/2024. Không có thư riêng/),
    });
    expect(saidOf({ exempt: 'yes' })).toMatchObject({
      message:
        'Đã ghi Đơn vị PN-001 không phải thực hiện văn bản này. Không có thư nào gửi đơn vị.',
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
    'says that exempting a unit that was told sends it a letter %s, and asks',
    (_, settings, message) => {
      const told = sentLetter('2024-10-28', { kind: 'notice', covers: [noticeCover()] });
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

  it('asks before the answers of a unit are left out of the totals', () => {
    const answered = obligation({ acknowledge: 'acknowledged', train: 'completed' });
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
    ['a text that is no day', { until: 'mai' }, words.says.notDay],
    [
      'a day that is not later than the deadline',
      { until: '30/11/2024' },
      'Ngày gia hạn phải sau hạn hiện tại (30/11/2024).',
    ],
  ])('sends %s back and writes nothing', (_, fields, message) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    const outcome = changeDeadline(ports, change(fields));
    expect(outcome).toEqual({ done: false, problems: [{ field: 'until', message }] });
    expect(workbook.cells()).toEqual(before);
  });
});
