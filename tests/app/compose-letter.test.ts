import { describe, expect, it } from 'vitest';
import { composeLetter, letterFault } from '../../src/app/compose-letter';
import { planLetters } from '../../src/core/plan-letters';
import { directive } from '../builders/directive';
import { planInput } from '../builders/plan-input';
import { settings } from '../builders/settings';
import { unit } from '../builders/unit';
import { words } from '../fakes/office';

type Desk = Parameters<typeof letterFault>[1];

const desk = (fields: Partial<Desk> = {}): Desk => ({
  words,
  language: 'vi',
  settings: settings(),
  today: '2024-10-31',
  templates: new Map(Object.entries(words.templates) as never),
  summaryLinkOf: () => ({ address: '', until: '' }),
  linkOf: ({ code }) => `https://script.example.org/exec?t=${code}`,
  directives: [],
  frozen: () => [],
  ...fields,
});

const [notice] = planLetters(planInput()).letters;
if (!notice) throw new Error('no letter is planned');

const withTemplate = (subject: string, body: string) =>
  desk({ templates: new Map([['notice' as const, { subject, body }]]) });

describe('composeLetter', () => {
  it('fills in unit, dispatch, both days of a deadline that rolled, and the link', () => {
    const { to, text, subject } = composeLetter(notice, desk());
    expect(to).toBe('pn-001@phuninh.example.org');
    expect(subject).toBe(
      '[Thông báo] Công văn số 1384-CV/HU: đề nghị xác nhận đã nhận và triển khai',
    );
    expect(text).toContain('Kính gửi: Đơn vị PN-001');
    expect(text).toContain('chậm nhất là hết giờ làm việc ngày 08/11/2024.');
    expect(text).toContain(
      'chậm nhất là hết giờ làm việc ngày 02/12/2024, do ngày 30/11/2024 là ngày nghỉ.',
    );
    expect(text).toContain('https://script.example.org/exec?t=PN-001');
    expect(text).not.toMatch(/[{}]/);
  });

  it('gives each unit of a shared mailbox its own link', () => {
    const email = 'chung@phuninh.example.org';
    const units = [unit({ code: 'A', email }), unit({ code: 'B', email })];
    const [shared] = planLetters(planInput({ units })).letters;
    const { text } = composeLetter(shared ?? notice, desk());
    expect(text).toContain('- Đơn vị A: https://script.example.org/exec?t=A');
    expect(text).toContain('- Đơn vị B: https://script.example.org/exec?t=B');
  });

  it('lists twenty other tasks of a mailbox and counts the rest', () => {
    const directives = Array.from({ length: 2_000 }, (_, index) =>
      directive({ id: `VB-${index}`, number: `${index}-CV/HU` }),
    );
    const [long] = planLetters(planInput({ directives })).letters;
    const message = composeLetter(long ?? notice, desk());
    expect(message.text).toContain('và 1449 mục khác');
    expect(Buffer.byteLength(message.html)).toBeLessThan(200 * 1024);
  });

  it('escapes what people typed', () => {
    const { html } = composeLetter(
      notice,
      withTemplate('x', '<b>{ten_don_vi}</b> & "…" {lien_ket_xac_nhan}'),
    );
    expect(html).toContain('&lt;b&gt;Đơn vị PN-001&lt;/b&gt; &amp; &quot;…&quot;');
  });

  it('makes a subject of one line', () => {
    const { subject } = composeLetter(
      notice,
      withTemplate('Một\r\nBcc: x@example.org', '{lien_ket_xac_nhan}'),
    );
    expect(subject).toBe('Một Bcc: x@example.org');
  });
});

describe('letterFault', () => {
  it.each([
    ['names an unknown placeholder', withTemplate('x', '{lien_ket_xac_nhan} {ten_dv}'), '{ten_dv}'],
    ['does not say where to answer', withTemplate('x', '{ten_don_vi}'), '{lien_ket_xac_nhan}'],
    ['lacks a value', desk({ settings: settings({ phone: '' }) }), '{dien_thoai}'],
    ['is missing', desk({ templates: new Map() }), 'Thông báo lần đầu'],
  ])('says that the template %s', (_, faulty, named) => {
    expect(letterFault(notice, faulty)).toContain(named);
    expect(() => composeLetter(notice, faulty)).toThrow(named);
  });

  it('finds none in the templates of set-up', () => {
    expect(letterFault(notice, desk())).toBeNull();
  });
});
