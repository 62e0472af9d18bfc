import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../scripts/compare/line-diff';

describe('a difference of lines', () => {
  it('shows removed and added lines below the line before them', () => {
    expect(lineDiff('a\nb\nc\nd', 'a\nb\nC\nd')).toEqual(['  b', '- c', '+ C']);
  });

  it('is the shortest: lines that are in both separate it', () => {
    expect(lineDiff('a\nb\nc\nd\ne', 'b\nx\nd\ne\nf')).toEqual([
      '- a',
      '  b',
      '- c',
      '+ x',
      '  e',
      '+ f',
    ]);
  });

  it('shortens long lines to what surrounds the first difference', () => {
    const line = 'x'.repeat(500);
    const [gone = '', came = ''] = lineDiff(`${line}a${line}`, `${line}b${line}`);
    expect([gone.length, gone.slice(0, 4), gone.includes('a')]).toEqual([164, '- …x', true]);
    expect(came.includes('b')).toBe(true);
  });

  it('shows a limited number of lines and counts the others', () => {
    const lines = lineDiff('', Array.from({ length: 40 }, (_, at) => at).join('\n'));
    expect([lines.length, lines.at(-1)]).toEqual([17, '… 25 more lines']);
  });
});
