import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/words/words-in';
import {
  formatContactRequest,
  parseContactRequest,
} from '../../../../src/workbook/cells/kinds/contact-request';

const [vi, en] = [wordsIn('vi'), wordsIn('en')];
const asked = {
  state: 'open',
  position: 'Văn thư',
  email: 'moi@example.org',
  phone: '',
  at: '2026-11-05T08:21',
} as const;
const refused = { state: 'refused', because: 'hộp thư | riêng', at: '2026-11-06T09:00' } as const;

describe('a request to change the contact in a cell', () => {
  it('is a line that a person can read', () => {
    expect(formatContactRequest(asked, vi)).toBe(
      'Đề nghị | 05/11/2026 08:21 | Văn thư | moi@example.org | ',
    );
    expect(formatContactRequest(null, vi)).toBe('');
  });

  it('reads back in either language, and a sign of its own in a text does not break it', () => {
    for (const words of [vi, en]) {
      expect(parseContactRequest(formatContactRequest(asked, words), words)).toEqual(asked);
      const odd = { ...asked, position: 'Văn thư | Phó' };
      expect(parseContactRequest(formatContactRequest(odd, words), words)).toEqual({
        ...asked,
        position: 'Văn thư / Phó',
      });
      expect(parseContactRequest(formatContactRequest(refused, words), words)).toEqual({
        ...refused,
        because: 'hộp thư / riêng',
      });
    }
  });

  it.each(['Đề nghị', 'Đề nghị | hôm nay | a | b | c', 'Xin | 05/11/2026 08:21 | a | b | c'])(
    'cannot be read from %j',
    (text) => {
      expect(parseContactRequest(text, vi)).toBeNull();
    },
  );
});
