import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buttonsOf,
  fillParagraphs,
  type LetterDocument,
  paragraphsOf,
} from '../../../src/letters/document/letter-document';
import { letterHtml } from '../../../src/letters/document/letter-html';
import { letterText } from '../../../src/letters/document/letter-text';
import {
  buttonLink,
  formatRich,
  joinRich,
  phone,
  type RichText,
  runsOf,
  strong,
  textOf,
} from '../../../src/letters/document/rich-text';
import { fillTemplate } from '../../../src/texts/fill-template';

const button = { address: 'https://a.example.org/x', label: 'Mở trang', note: 'Chỉ ghi nhận' };
const link = buttonLink(button, false);

const anyText = fc.string({
  unit: fc.constantFrom(
    '\n',
    ' ',
    '<',
    '>',
    '&',
    '"',
    '{',
    '25/11/2026',
    '18-CV/ĐU',
    'https://a.example.org/x',
  ),
});
const anyMarked = fc.oneof(
  anyText,
  fc.constantFrom('ngày 25/11/2026', '0100 000 001').map(strong),
  fc.constant(phone('0100 000 001')),
);
const anyLink = fc.boolean().map((isLabelled) => buttonLink({ ...button, note: '' }, isLabelled));
const nested = (run: fc.Arbitrary<RichText>): fc.Arbitrary<RichText> =>
  fc.array(fc.oneof(run, fc.array(run)));

describe('rich text', () => {
  it('is formatted and joined with its marks, to any depth', () => {
    const day = strong('25/11/2026');
    const line = formatRich('{stage} trước {day}', { stage: 'Việc', day });
    const lines = joinRich([line, formatRich('còn {count}', { count: 2 })], '; ');
    expect(runsOf(lines)).toEqual(['Việc trước ', day, '; còn 2']);
    expect(textOf(lines)).toBe('Việc trước 25/11/2026; còn 2');
  });

  it('has no phone number where there is none', () => {
    expect(phone('')).toBe('');
  });
});

describe('paragraphs', () => {
  it('are separated by empty lines, without white space around the whole', () => {
    expect(paragraphsOf([' \n một \nhai', '\n\n', '\n', strong('ba'), ' \n'])).toEqual([
      [['một '], ['hai']],
      [[strong('ba')]],
    ]);
  });

  it('of a template take over the marks of its values, and leave typed text as it is', () => {
    const values = { han: strong('25/11/2026'), ten: '{han} 25/11/2026' };
    expect(fillParagraphs('{ten}, 25/11/2026: {han}.{thieu}', values)).toEqual([
      [['{han} 25/11/2026, 25/11/2026: ', strong('25/11/2026'), '.']],
    ]);
  });

  it('label a link that stands alone on its line', () => {
    const [lines] = fillParagraphs('{link}\ntại {link}', { link });
    expect(lines).toEqual([[buttonLink(button, true)], ['tại ', link]]);
  });

  it('give the text that the template and its plain values give', () => {
    const values = fc.record({ a: nested(anyMarked), b: nested(anyMarked) });
    const template = fc.string({ unit: fc.constantFrom('{a}', '{b}', '\n', ' ', 'x', '<') });
    fc.assert(
      fc.property(template, values, (body, { a, b }) => {
        const text = letterText({ paragraphs: fillParagraphs(body, { a, b }) });
        expect(text).toBe(fillTemplate(body, { a: textOf(a), b: textOf(b) }));
      }),
    );
  });
});

describe('the text of a letter', () => {
  it('has the note of a button below the line with its address', () => {
    const paragraphs = fillParagraphs('Kính gửi\n\n{link}\nTại: {link}.\nhết', { link });
    expect(letterText({ paragraphs })).toBe(
      'Kính gửi\n\nMở trang: https://a.example.org/x\nChỉ ghi nhận\nTại: https://a.example.org/x.\nChỉ ghi nhận\nhết',
    );
  });

  it('says all that the HTML says, except the hint for copying an address', () => {
    fc.assert(
      fc.property(nested(fc.oneof(anyMarked, anyLink)), (content) => {
        const document = documentOf(content);
        const text = letterText(document);
        const shown = letterHtml(document)
          .replace(/<(?:br|\/p|\/td)>/g, '\n')
          .replace(/<[^>]+>/g, '')
          .replace(/&lt;|&gt;|&quot;|&amp;/g, (sign) => SIGNS[sign] ?? sign);
        const lines = shown.split('\n').map((line) => line.replace('Sao chép:', '').trim());
        expect(lines.filter((line) => !text.includes(line) && line !== button.label)).toEqual([]);
      }),
    );
  });
});

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

function documentOf(content: RichText): LetterDocument {
  const paragraphs = paragraphsOf(content);
  return { language: 'vi', preheader: '', copyHint: 'Sao chép:', paragraphs };
}

it('the buttons of a letter are counted once each', () => {
  const other = buttonLink({ ...button, label: 'Mở trang (2-KH/HU)' }, true);
  expect(buttonsOf(documentOf([link, '\n\n', link, '\n', other]))).toEqual([link, other]);
});
