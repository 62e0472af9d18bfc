import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LetterStyle, letterHtml, plainLetterStyle } from '../../src/workbook/letter-html';
import { shows } from '../promises/shows';

const ADDRESS = 'https://script.example.org/exec?t=A';
const look = (fields: Partial<LetterStyle> = {}): LetterStyle => ({
  ...plainLetterStyle('vi'),
  ...fields,
});
const button = { address: ADDRESS, label: 'Mở trang xác nhận', note: 'Chỉ được ghi nhận' };

/** HTML inside the one table cell that contains the letter. */
function inCell(text: string, fields: Partial<LetterStyle> = {}): string {
  const html = letterHtml(text, look(fields));
  return html.slice(html.indexOf('\n') + 1, html.lastIndexOf('\n'));
}

const paragraph = (inside: string) => `<p style="margin:0 0 12px">${inside}</p>`;
const link = (address: string) => `<a href="${address}" style="color:#0b5394">${address}</a>`;

describe('the HTML of a letter', () => {
  it('has paragraphs and line breaks where the text has them', () => {
    expect(inCell('một\nhai\n\nba')).toEqual(`${paragraph('một<br>hai')}\n${paragraph('ba')}`);
  });

  it('names its language, and has a preview line that the letter itself does not show', () => {
    const html = letterHtml('một', look({ preheader: 'hạn 25/11 & <b>' }));
    expect(html).toMatch(
      /^<!DOCTYPE html><html lang="vi"><body style="margin:0"><div style="display:none;/,
    );
    expect(html).toContain('>hạn 25/11 &amp; &lt;b&gt;</div><div lang="vi">');
    expect(letterHtml('một', look())).not.toContain('display:none');
  });

  it.each([
    ['https://a.example.org/x?t=1&u=2', 'https://a.example.org/x?t=1&amp;u=2', ''],
    ['http://a.example.org/x.', 'http://a.example.org/x', '.'],
    ['https://a.example.org/x;', 'https://a.example.org/x', ';'],
    ['https://a.example.org/x)', 'https://a.example.org/x', ')'],
  ])('links %s', (text, address, after) => {
    expect(inCell(text)).toEqual(paragraph(`${link(address)}${after}`));
  });

  it.each(['javascript:alert(1)', 'ftp://a.example.org', 'www.example.org'])(
    'does not link %s',
    (text) => {
      expect(inCell(text)).toEqual(paragraph(text));
    },
  );

  it('makes the line of a page’s address a button, with what counts below and the address to copy', () => {
    const fields = { buttons: [button], copyHint: 'Sao chép:' };
    const html = inCell(`trước\n${button.label}: ${ADDRESS}\nChỉ được ghi nhận\nsau`, fields);
    const shown = html
      .replace(/<table.*?<a href="([^"]+)"[^>]*>([^<]*)<\/a><\/td><\/tr><\/table>/, '[$2 → $1]')
      .replace(/<[^>]+>/g, '');
    expect(shown.split('\n')).toEqual([
      'trước',
      `[${button.label} → ${ADDRESS}]`,
      'Chỉ được ghi nhận',
      `Sao chép: ${ADDRESS}`,
      'sau',
    ]);
  });

  it('keeps the words around an address within a sentence, and puts the button below', () => {
    const html = inCell(`1. Xác nhận tại: ${ADDRESS}.\n2. Báo kết quả`, { buttons: [button] });
    expect(html.startsWith(paragraph(`1. Xác nhận tại: ${link(ADDRESS)}.`))).toBe(true);
    expect(html).toMatch(/line-height:20px[^>]*>Mở trang xác nhận<.*2\. Báo kết quả/s);
  });

  it('distinguishes two buttons of one page by the names in the text', () => {
    const other = { ...button, label: 'Mở trang xác nhận (2-KH/HU)', note: '' };
    const html = inCell(`- 2-KH/HU:\n${other.label}: ${ADDRESS}`, { buttons: [button, other] });
    expect(html.replace(/<\/?span[^>]*>/g, '')).toContain(`>${other.label}</a>`);
    expect(html).not.toContain(`>${button.label}</a>`);
  });

  it('makes no button of an address that only begins like a page’s', () => {
    expect(inCell(`${ADDRESS}B`, { buttons: [button] })).toEqual(paragraph(link(`${ADDRESS}B`)));
  });

  it('sets days bold, the longer before the shorter, and the telephone in one piece that calls', () => {
    const days = ['25/11/2026', 'ngày 25/11/2026 (sửa)'];
    expect(inCell('ngày 25/11/2026 (sửa), 25/11/2026, 125/11/20261', { days })).toContain(
      '<b>ngày 25/11/2026 (sửa)</b>, <b>25/11/2026</b>',
    );
    const phone = '0100\u00a0000\u00a0001';
    expect(inCell(`gọi ${phone}.`, { phone })).toEqual(
      paragraph(
        `gọi <a href="tel:0100000001" style="color:#1a1a1a;white-space:nowrap">${phone}</a>.`,
      ),
    );
    expect(inCell('gọi văn thư.', { phone: 'văn thư' })).toEqual(paragraph('gọi văn thư.'));
  });

  it.each(['18-CV/ĐU', '30/2020/NĐ-CP', '1384-CV/HU', '05-HD/VPTW'])(
    'keeps the number %s on one line',
    (number) => {
      const whole = `<span style="white-space:nowrap">${number}</span>`;
      expect(inCell(`số ${number}, ngày 1/2-3/4`)).toEqual(paragraph(`số ${whole}, ngày 1/2-3/4`));
    },
  );

  it('escapes mark-up in the text, links and buttons', () => {
    shows(40);
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '\n', 'https://a.b/c', ADDRESS),
    });
    fc.assert(
      fc.property(text, text, (typed, label) => {
        const fields = { buttons: [{ address: ADDRESS, label, note: '' }], days: ['a'] };
        const rest = inCell(typed, fields)
          .replace(
            /<(p|table|td|a|span|tr|b|br)( [a-z]+="[^"<>]*")*>|<\/(p|a|b|span|td|tr|table)>/g,
            '',
          )
          .replace(/<br>/g, '');
        expect(rest).not.toMatch(/[<>"']/);
      }),
    );
  });
});
