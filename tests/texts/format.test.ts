import { expect, it } from 'vitest';
import { format } from '../../src/texts/format';

it('placeholders are filled with texts and numbers, as often as they occur', () => {
  expect(format('{tab}: {count} ô, {count} dòng', { tab: 'Đơn vị', count: 2 })).toEqual(
    'Đơn vị: 2 ô, 2 dòng',
  );
});

it('braces in a value stay as they are', () => {
  expect(format('{a} {b}', { a: '{b} $&', b: 1 })).toEqual('{b} $& 1');
});

it('placeholders without a value stay as they are', () => {
  expect(format('Từ {ten_don_vi}', {} as never)).toEqual('Từ {ten_don_vi}');
});
