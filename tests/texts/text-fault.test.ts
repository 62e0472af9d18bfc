import { describe, expect, it } from 'vitest';
import { byteLength } from '../../src/texts/byte-length';
import { shortened, textFault } from '../../src/texts/text-fault';
import { isWebAddress } from '../../src/texts/web-address';

describe('a typed text', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['8:30', null],
    ['24:00', null],
    ['#N/A là gì', null],
    ['#', null],
    ['#N/A', 'formulaError'],
    [' #REF! ', 'formulaError'],
    ['#DIV/0!', 'formulaError'],
    ['\u200b', 'invisible'],
    ['\u0301', 'invisible'],
    ['\u200b\u3164 \u2800', 'invisible'],
    ['x'.repeat(20), null],
    ['x'.repeat(21), 'tooLong'],
  ])('%j can be stored, or not: %s', (text, fault) => {
    expect(textFault(text, 20)).toBe(fault);
  });
});

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀bc', 3, 'a…'],
])('%j is shortened to %d characters', (text, limit, short) => {
  expect(shortened(text, limit)).toBe(short);
});

it.each(['', 'abc', 'ễ', '😀', 'ê😀z\n'])('the bytes of %j are those of UTF-8', (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text));
});

it.each([
  ['https://vanban.example.org/1.pdf', true],
  ['HTTP://vanban.example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['mailto:a@example.org', false],
  ['vanban.example.org', false],
  ['https://a b', false],
])('%j is a web address: %s', (text, isOne) => {
  expect(isWebAddress(text)).toBe(isOne);
});
