import { describe, expect, it } from 'vitest';
import { answerForm, recordAnswer } from '../../src/app/record-answer';
import { trackingTab } from '../../src/sheets/tracking-tab';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice, owner, words } from '../fakes/office';

const answer = (fields: Record<string, string> = {}) => ({
  directive: 'VB-001',
  unit: 'PN-001',
  answer: 'acknowledged',
  channel: 'phone',
  position: 'Văn thư',
  reason: 'điện thoại 9 giờ',
  ...fields,
});

describe('recordAnswer', () => {
  it('records receipt with its day, channel, reason and who wrote it down', () => {
    const { ports, workbook } = fakeOffice();
    recordAnswer(ports, answer());
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        acknowledgedOn: '2024-10-30',
        acknowledgedBy: 'Văn thư',
        channel: 'phone',
        train: 'notStarted',
        reason: 'điện thoại 9 giờ',
        changedBy: owner,
        changedAt: '2024-10-30T09:00',
      },
    ]);
  });

  it('records receipt together with a completed training', () => {
    const { ports, workbook } = fakeOffice();
    const trained = {
      answer: 'completed',
      heldOn: '29/10/2024',
      eligible: '1.234',
      attended: '45',
    };
    recordAnswer(ports, answer(trained));
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        train: 'completed',
        completedOn: '2024-10-30',
        heldOn: '2024-10-29',
        eligible: 1234,
        attended: 45,
      },
    ]);
  });

  it('keeps the first day of receipt and of completion', () => {
    const given = obligation({
      acknowledge: 'acknowledged',
      acknowledgedOn: '2024-10-28',
      train: 'completed',
      completedOn: '2024-10-29',
    });
    const { ports, workbook } = fakeOffice({ obligations: [given] });
    recordAnswer(ports, answer({ answer: 'completed' }));
    expect(workbook.rows(trackingTab)).toMatchObject([
      { acknowledgedOn: '2024-10-28', completedOn: '2024-10-29' },
    ]);
  });

  it.each(['Xã Phú Nham', 'Xã Phù Ninh', 'DV-0001'])(
    'takes a name of before a merger, or one that a new unit took, for the unit that stands: %s',
    (name) => {
      const ended = { state: 'ended', endedFrom: '2024-07-01', successors: ['DV-0001'] } as const;
      const units = [
        unit({ code: 'PN-002', name: 'Xã Phú Nham', ...ended }),
        unit({ code: 'PN-003', name: 'Xã Phù Ninh', ...ended }),
        unit({ code: 'DV-0001', name: 'Xã Phù Ninh', activeFrom: '2024-07-01' }),
      ];
      const { ports, workbook } = fakeOffice({ units });
      recordAnswer(ports, answer({ unit: name }));
      expect(workbook.rows(trackingTab).map(({ acknowledge }) => acknowledge)).toEqual([
        'unacknowledged',
        'unacknowledged',
        'acknowledged',
      ]);
    },
  );

  it.each([
    ['without a reason', { reason: '' }, 'reason', words.dialogs.required],
    ['with a day that is none', { heldOn: '31/2/2024' }, 'heldOn', words.dialogs.notDay],
    ['with a count that is none', { attended: '4,5' }, 'attended', words.dialogs.notCount],
    [
      'of a unit that is not there',
      { unit: 'Xã khác' },
      'unit',
      'Không có đơn vị nào tên hoặc mã “Xã khác”. Hãy chọn trong danh sách gợi ý.',
    ],
  ])('%s is sent back, and nothing is written', (_, fields, field, message) => {
    const { ports, workbook } = fakeOffice();
    const before = workbook.cells();
    expect(recordAnswer(ports, answer(fields))).toEqual({
      done: false,
      problems: [{ field, message }],
    });
    expect(workbook.cells()).toEqual(before);
  });
});

describe('answerForm', () => {
  it('offers neither the page nor the sheet as a channel', () => {
    const { fields } = answerForm(fakeOffice().ports);
    const channel = fields.find(({ name }) => name === 'channel');
    expect(channel?.options.map(({ value }) => value)).toEqual(['email', 'phone', 'paper']);
  });
});
