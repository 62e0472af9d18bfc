import { expect, it } from 'vitest';
import { say } from '../../src/texts/say';

it('braces are filled with texts and numbers, as often as they stand', () => {
  expect(say('{tab}: {count} ô, {count} dòng', { tab: 'Đơn vị', count: 2 })).toEqual(
    'Đơn vị: 2 ô, 2 dòng',
  );
});

it('braces in a value stay as they are', () => {
  expect(say('{a} {b}', { a: '{b} $&', b: 1 })).toEqual('{b} $& 1');
});

it('braces that nobody fills stay as they are', () => {
  expect(say('Từ {ten_don_vi}', {} as never)).toEqual('Từ {ten_don_vi}');
});
