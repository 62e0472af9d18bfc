import { describe, expect, it } from 'vitest';
import { sampleLetters } from '../../../local/docs/letters/sample-letters';
import * as parts from '../../../src/words/vi/sentences/template-parts';

const letters = new Map(
  sampleLetters('vi').map(({ name, message: { text } }) => [name, withoutAddresses(text)]),
);

function textOf(name: string): string {
  const text = letters.get(name);
  if (text === undefined) throw new Error(`no sample letter ${name}`);
  return text;
}

function withoutAddresses(text: string): string {
  return text.replace(/https:\/\/\S+/g, '');
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

const NOTICES = [parts.linkHelp, parts.greyLine, parts.totalsOnly, parts.contact, parts.closing];

/** A text of a template as a pattern, with anything for its placeholders. */
const patternOf = (part: string) =>
  new RegExp(
    part
      .split(/\{[a-z_]+\}/)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^\\n]*?'),
  );

/** What a letter says, without greeting, notices and closing. */
function ownText(name: string): string {
  const [, ...said] = textOf(name).split('\n\n');
  return NOTICES.reduce((text, part) => {
    const found = patternOf(part).exec(text);
    return found ? text.replace(found[0], '') : text;
  }, said.join('\n\n'));
}

describe('the length of letters in words, without greeting, notices and closing', () => {
  it.each([
    ['notice-receipt', 95],
    ['notice', 150],
    ['reminder', 110],
    ['follow-up', 115],
    ['follow-up-third', 130],
    ['follow-up-both', 180],
    ['follow-up-answered', 170],
    ['several-dispatches', 145],
    ['several-follow-ups', 200],
    ['news-and-others', 195],
    ['new-version', 165],
    ['moved', 145],
    ['extended', 100],
    ['resumed', 155],
    ['supplement', 140],
  ] as const)('%s has %i at most', (name, most) => {
    const own = ownText(name);
    expect(own).not.toMatch(/Trân trọng\.|OTP|độ mật|điện thoại/);
    expect(wordsOf(own).length).toBeLessThanOrEqual(most);
  });
});

describe('the first words after the greeting', () => {
  it.each([
    ['reminder', 40, '25/11/2026'],
    ['follow-up', 40, '10/11/2026'],
    ['follow-up-answered', 42, '14/12/2026'],
    ['follow-up-third', 51, '23/11/2026'],
    ['several-dispatches', 35, '25/11/2026'],
    ['several-follow-ups', 30, '16/11/2026'],
  ] as const)('of %s, %i of them, say who asks, by when and where to answer', (name, most, day) => {
    const first = wordsOf(ownText(name)).slice(0, most).join(' ');
    for (const part of ['Văn phòng Đảng ủy xã Thượng Lâm Khê', day, 'tại nút dưới đây'])
      expect(first).toContain(part);
  });
});
