import { expect, it } from 'vitest';
import { issuingBodyOf } from '../../../src/dispatches/rules/issuing-body';

it.each([
  ['Văn phòng Đảng ủy xã Tân Phú Trung', 'Đảng ủy xã Tân Phú Trung'],
  ['Ủy ban nhân dân xã', 'Ủy ban nhân dân xã'],
  ['', ''],
])('a dispatch of %s is probably of %s', (office, body) => {
  expect(issuingBodyOf(office, 'Văn phòng ')).toBe(body);
});
