import { describe, expect, it } from 'vitest';
import { findMailbox } from '../../../src/unit-changes/jobs/find-mailbox';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { letter } from '../../builders/letter';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const line = (detail: string, who = '') => ({
  at: '2024-10-30T09:00',
  event: 'letterSent' as const,
  who,
  manner: 'auto' as const,
  dispatch: '',
  unit: '',
  detail,
  number: null,
});

describe('findMailbox', () => {
  it('lists every cell with the mailbox, in full or masked, and no other', () => {
    const { ports, workbook } = fakeOffice({
      units: [
        unit({ code: 'A', email: 'Vt@example.org' }),
        unit({
          code: 'B',
          email: 'cvt@example.org',
          ccEmail: 'văn thư: vt@example.org; phó: b@example.org',
        }),
      ],
      letters: [letter({ mailbox: 'b@example.org', copies: 'vt@example.org, c@example.org' })],
      settings: { replyTo: 'vt@example.org.vn' },
    });
    workbook.fill(logTab, [
      line('Đã gửi tới v…@example.org.'),
      line('', 'vt@example.org'),
      line('vt'),
    ]);
    expect(findMailbox(ports, 'vt@example.org')).toEqual([
      { tab: 'Đơn vị', cell: 'G2', column: 'Email', text: 'Vt@example.org', isMasked: false },
      {
        tab: 'Đơn vị',
        cell: 'M3',
        column: 'Email nhận bản sao',
        text: 'văn thư: vt@example.org; phó: b@example.org',
        isMasked: false,
      },
      {
        tab: 'Hộp thư đi',
        cell: 'G2',
        column: 'Bản sao',
        text: 'vt@example.org, c@example.org',
        isMasked: false,
      },
      {
        tab: 'Nhật ký',
        cell: 'H2',
        column: 'Chi tiết',
        text: 'Đã gửi tới v…@example.org.',
        isMasked: true,
      },
      {
        tab: 'Nhật ký',
        cell: 'D3',
        column: 'Người thực hiện',
        text: 'vt@example.org',
        isMasked: false,
      },
    ]);
  });
});
