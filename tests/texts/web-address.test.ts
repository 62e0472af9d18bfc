import { describe, expect, it } from 'vitest';
import { splitAddresses } from '../../src/texts/web-address';

const FIRST = 'https://vanban.example.org/1.pdf';
const SECOND = 'https://vanban.example.org/2.pdf?a=1,2;b';

describe('a list of web addresses', () => {
  it.each([';', '; ', ', ', ' ', '\n', ' ;\n'])('is split at %j before an address', (separator) => {
    expect(splitAddresses(`${FIRST}${separator}${SECOND}`)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['', []],
    [` ${FIRST}; `, [FIRST]],
    ['văn bản 9', ['văn bản 9']],
    [`${FIRST}; văn bản 9`, [FIRST, 'văn bản 9']],
  ])('%j has the parts %j', (text, parts) => {
    expect(splitAddresses(text)).toEqual(parts);
  });
});
