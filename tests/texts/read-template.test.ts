import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/texts/read-template';

describe('a filled template', () => {
  it('gives the values of its placeholders', () => {
    expect(readTemplate('từ {from} đến {day}', 'Từ 1/11  đến 7/11')).toEqual({
      from: '1/11',
      day: '7/11',
    });
    expect(readTemplate('kỳ (ngày)', 'kỳ (ngày)')).toEqual({});
  });

  it('gives nothing if the text is not made from it', () => {
    expect(readTemplate('đến {day}', 'từ 7/11')).toBe(null);
    expect(readTemplate('đến {day}', 'đến ')).toBe(null);
    expect(readTemplate('a.c {day}', 'abc 7')).toBe(null);
  });
});
