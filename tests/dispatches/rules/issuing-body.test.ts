import { expect, it } from 'vitest';
import { issuingBodyOf } from '../../../src/dispatches/rules/issuing-body';
import { words } from '../../fakes/office';

it.each([
  ['Văn phòng Đảng ủy xã Tân Phú Trung', 'Đảng ủy xã Tân Phú Trung'],
  ['Ủy ban nhân dân xã', 'Ủy ban nhân dân xã'],
  ['Văn phòng HĐND và UBND xã Tân Phú Trung', 'UBND xã Tân Phú Trung'],
  ['Văn phòng HĐND - UBND phường', 'UBND phường'],
  ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Ủy ban nhân dân xã'],
  ['', ''],
])('a dispatch of %s is probably of %s', (office, body) => {
  expect(issuingBodyOf(office, words.forms.addDispatch.officesOf)).toBe(body);
});
