import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { dispatch } from '../builders/dispatch';
import { letter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../fakes/office';

function linesUnder(heading: string, fields: OfficeFields) {
  const { sections } = healthView(fakeOffice(fields).ports);
  return (
    sections.find((section) => section.heading === heading)?.lines.map(({ text }) => text) ?? []
  );
}

describe('healthView', () => {
  it('lists the units that no letter reaches, with the telephone', () => {
    const units = [
      unit({ code: 'A', name: 'Chi cục Thống kê', email: '', phone: '0100' }),
      unit({ code: 'B', name: 'Hội Cựu chiến binh', email: 'ccb.example.org' }),
      unit({ code: 'C', email: '', state: 'ended' }),
      unit({ code: 'D' }),
    ];
    expect(linesUnder(words.health.unreachable, { units })).toEqual([
      'Chi cục Thống kê: liên hệ điện thoại 0100.',
      'Hội Cựu chiến binh: liên hệ điện thoại (chưa có số).',
    ]);
  });

  it('lists unclear and refused letters, with what to do', () => {
    const letters = [
      letter({ id: 'T-000001', state: 'deliveryUnknown' }),
      letter({ id: 'T-000002', state: 'failed', reason: 'Google không nhận thư: Refused' }),
    ];
    const [, unclear, failed] = linesUnder(words.health.letters, { letters });
    expect(unclear).toContain('Thư T-000001 tới pn-001@phuninh.example.org: chưa rõ đã gửi.');
    expect(failed).toContain('T-000002');
    expect(failed).toContain('Google không nhận thư: Refused');
  });

  it('counts letters by state', () => {
    const letters = [
      letter({ id: 'T-000001', state: 'sent' }),
      letter({ id: 'T-000002', state: 'queued' }),
      letter({ id: 'T-000003', state: 'awaiting' }),
    ];
    expect(linesUnder(words.health.letters, { letters })).toEqual([
      'Chờ gửi 1, đang gửi 0, chờ duyệt 1, đã gửi 1 thư.',
    ]);
  });

  it.each([
    ['a setting that cannot be used', { settings: { sendFrom: '25' } }, 'Bắt đầu gửi từ (giờ)'],
    [
      'an address that only editors can open',
      { settings: { linkBase: 'https://x.example.org/dev' } },
      '/dev',
    ],
    [
      'rows that a broken run has left without their dispatch',
      { units: [unit()], obligations: [obligation({ dispatchId: 'VB-009' })] },
      'VB-009/PN-001',
    ],
    [
      'the part (Mục) of a dispatch that lacks a row',
      { dispatches: [dispatch({ label: 'Mục 3' })], obligations: [] },
      'Văn bản 1384-CV/HU, Mục 3: 1 đơn vị thuộc nơi nhận chưa được đưa vào theo dõi',
    ],
    [
      'the part (Mục) of a dispatch that a unit has answered too often',
      {
        dispatches: [dispatch({ label: 'Mục 3' })],
        obligations: [obligation({ requests: '2024-10-30 20' })],
      },
      'nội dung trả lời văn bản 1384-CV/HU, Mục 3 đã sửa 20 lần',
    ],
    [
      'days off that nobody has entered',
      {},
      'chưa có Tết và ngày nghỉ hoán đổi, làm bù của năm 2024',
    ],
  ])('names %s', (_, fields, text) => {
    expect(linesUnder(words.health.problems, fields).join('\n')).toContain(text);
  });

  it('warns while no tick has run yet', () => {
    const lines = linesUnder(words.health.running, {});
    expect(lines).toContain(words.health.neverRan);
  });
});
