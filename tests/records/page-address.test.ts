import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/records/page-address';

const PLAIN = 'https://script.google.com/macros/s/AKfycb_x-1/exec';

describe('pageAddress', () => {
  it.each([
    ['as everyone sees it', PLAIN],
    ['of a domain', 'https://script.google.com/a/macros/xa.example.org/s/AKfycb_x-1/exec'],
    [
      'of a domain, as it was',
      'https://script.google.com/a/xa.example.org/macros/s/AKfycb_x-1/exec',
    ],
    ['of the second account', 'https://script.google.com/macros/u/1/s/AKfycb_x-1/exec'],
    ['of the account in use', 'https://script.google.com/a/~/macros/s/AKfycb_x-1/exec'],
  ])('%s is the address that everyone can open', (_, text) => {
    expect(pageAddress(text)).toBe(PLAIN);
  });

  it.each([
    '',
    'https://script.google.com/a/macros/xa.example.org/s/AKfycb_x-1/dev',
    'https://script.google.com/d/AKfycb_x-1/edit',
    'https://other.example.org/a/macros/xa.example.org/s/AKfycb_x-1/exec',
    'http://127.0.0.1:4000/khoa/exec',
  ])('%j stays as it is', (text) => {
    expect(pageAddress(text)).toBe(text);
  });
});
