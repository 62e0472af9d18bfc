import { expect, it } from 'vitest';
import { isFreeMailbox } from '../../../src/units/rules/free-mailbox';

it.each([
  ['vanthu@gmail.com', true],
  [' VanThu@Yahoo.com.vn ', true],
  ['a@outlook.com', true],
  ['a@me.com', true],
  ['a@yahoo.fr', true],
  ['a@hotmail.co.uk', true],
  ['vanthu@live.edu.vn', false],
  ['gmail@mau.example.org', false],
  ['vanthu@phuninh.example.org', false],
  ['gmail.com@example.org', false],
  ['a@mail.gmail.com.example.org', false],
  ['a@notgmail.com', false],
  ['', false],
])('%j is a free mailbox: %s', (address, free) => {
  expect(isFreeMailbox(address)).toBe(free);
});
