import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LetterDocument, paragraphsOf } from '../../../src/letters/document/letter-document';
import { letterHtml } from '../../../src/letters/document/letter-html';
import { buttonLink, phone, type RichText, strong } from '../../../src/letters/document/rich-text';
import { shows } from '../../promises/shows';

const ADDRESS = 'https://script.example.org/exec?t=A';
const button = { address: ADDRESS, label: 'Mở trang xác nhận', note: 'Chỉ được ghi nhận' };

function html(rich: RichText, fields: Partial<LetterDocument> = {}): string {
  const paragraphs = paragraphsOf(rich);
  return letterHtml({
    language: 'vi',
    preheader: '',
    copyHint: 'Sao chép:',
    paragraphs,
    ...fields,
  });
}

/** HTML inside the one table cell that contains the letter. */
function inCell(rich: RichText): string {
  const whole = html(rich);
  return whole.slice(whole.indexOf('\n') + 1, whole.lastIndexOf('\n'));
}

/** Text of a cell, one line per block, with buttons as `[label → address]`. */
function shownIn(rich: RichText): string[] {
  return inCell(rich)
    .replace(/<table.*?<a href="([^"]+)"[^>]*>(.*?)<\/a><\/td><\/tr><\/table>/g, '[$2 → $1]')
    .replace(/<[^>]+>/g, '')
    .split('\n');
}

const paragraph = (inside: string) => `<p style="margin:0 0 12px">${inside}</p>`;
const link = (address: string) => `<a href="${address}" style="color:#0b5394">${address}</a>`;

describe('the HTML of a letter', () => {
  it('has paragraphs and line breaks where the text has them', () => {
    expect(inCell('một\nhai\n\nba')).toEqual(`${paragraph('một<br>hai')}\n${paragraph('ba')}`);
  });

  it('names its language, and has a preview line that the letter itself does not show', () => {
    const previewed = html('một', { preheader: 'hạn 25/11 & <b>' });
    expect(previewed).toMatch(
      /^<!DOCTYPE html><html lang="vi"><body style="margin:0"><div style="display:none;/,
    );
    expect(previewed).toContain('>hạn 25/11 &amp; &lt;b&gt;</div><div lang="vi">');
    expect(html('một')).not.toContain('display:none');
  });

  it.each([
    ['https://a.example.org/x?t=1&u=2', 'https://a.example.org/x?t=1&amp;u=2', ''],
    ['http://a.example.org/x.', 'http://a.example.org/x', '.'],
    ['https://a.example.org/x;', 'https://a.example.org/x', ';'],
    ['https://a.example.org/x)', 'https://a.example.org/x', ')'],
  ])('links %s', (text, address, after) => {
    expect(inCell(text)).toEqual(paragraph(`${link(address)}${after}`));
  });

  it('links each of two addresses in one line', () => {
    const [first, second] = ['https://a.example.org/1.pdf', 'https://a.example.org/2.pdf'];
    expect(inCell(`${first};${second}`)).toEqual(paragraph(`${link(first)};${link(second)}`));
  });

  it.each(['javascript:alert(1)', 'ftp://a.example.org', 'www.example.org'])(
    'does not link %s',
    (text) => {
      expect(inCell(text)).toEqual(paragraph(text));
    },
  );

  it('makes a link that ends its line a button, with its note below and the address to copy at the end', () => {
    for (const isLabelled of [true, false]) {
      const link = buttonLink(button, isLabelled);
      expect(shownIn(['trước\n', link, '\nsau'])).toEqual([
        'trước',
        `[${button.label} → ${ADDRESS}]`,
        'Chỉ được ghi nhận',
        'sau',
        `Sao chép: ${ADDRESS}`,
      ]);
    }
  });

  it('keeps a link within a sentence, and puts its button below', () => {
    const cell = inCell(['1. Xác nhận tại: ', buttonLink(button, false), '.\n2. Báo kết quả']);
    expect(cell.startsWith(paragraph(`1. Xác nhận tại: ${link(ADDRESS)}.`))).toBe(true);
    expect(cell).toMatch(/line-height:20px[^>]*>Mở trang xác nhận<.*2\. Báo kết quả/s);
  });

  it('puts two buttons together, their note once and the addresses to copy at the end', () => {
    const other = { ...button, label: 'Mở trang xác nhận (2-KH/HU)' };
    const links = [buttonLink(button, true), '\n', buttonLink(other, true)];
    expect(shownIn([links, '\n\nsau'])).toEqual([
      `[${button.label} → ${ADDRESS}]`,
      `[${other.label} → ${ADDRESS}]`,
      'Chỉ được ghi nhận',
      'sau',
      `Sao chép: ${button.label}: ${ADDRESS}`,
      `Sao chép: ${other.label}: ${ADDRESS}`,
    ]);
    expect(shownIn([links[0] ?? '', '\n\n', links[0] ?? ''])).toHaveLength(5);
  });

  it('makes no button of a typed address, and sets no typed day bold', () => {
    const typed = `${ADDRESS} 25/11/2026`;
    expect(inCell([typed, ' ', strong('25/11/2026')])).toEqual(
      paragraph(`${link(ADDRESS)} 25/11/2026 <b>25/11/2026</b>`),
    );
  });

  it('keeps the telephone number in one piece that calls, and a name as text', () => {
    const number = '0100\u00a0000\u00a0001';
    const call = `<a href="tel:0100000001" style="color:#1a1a1a;white-space:nowrap">${number}</a>`;
    expect(inCell(['gọi ', phone(number), '.'])).toEqual(paragraph(`gọi ${call}.`));
    expect(inCell(['gọi ', phone('văn thư'), '.'])).toEqual(paragraph('gọi văn thư.'));
  });

  it.each(['18-CV/ĐU', '30/2020/NĐ-CP', '1384-CV/HU', '05-HD/VPTW'])(
    'keeps the number %s on one line',
    (number) => {
      const whole = `<span style="white-space:nowrap">${number}</span>`;
      expect(inCell(`số ${number}, ngày 1/2-3/4`)).toEqual(paragraph(`số ${whole}, ngày 1/2-3/4`));
    },
  );

  it('escapes mark-up in texts, links and buttons', () => {
    shows(40);
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '\n', 'https://a.b/c', ADDRESS),
    });
    const run = fc.oneof(
      text,
      text.map(strong),
      text.map(phone),
      fc
        .tuple(text, text, text, fc.boolean())
        .map(([address, label, note, isLabelled]) =>
          buttonLink({ address, label, note }, isLabelled),
        ),
    );
    fc.assert(
      fc.property(fc.array(run), text, (runs, hint) => {
        const whole = html(runs, { preheader: hint, copyHint: hint });
        const rest = whole
          .replace('<!DOCTYPE html>', '')
          .replace(
            /<(html|body|div|p|table|td|a|span|tr|b|br)( [a-z]+="[^"<>]*")*>|<\/(html|body|div|p|a|b|span|td|tr|table)>/g,
            '',
          );
        expect(rest).not.toMatch(/[<>"']/);
      }),
    );
  });
});
