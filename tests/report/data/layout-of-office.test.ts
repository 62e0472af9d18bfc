import { expect, it } from 'vitest';
import { layoutOfOffice } from '../../../src/report/data/layout-of-office';

it.each([
  ['Văn phòng UBND tỉnh Phú Lâm', 'state'],
  ['Sở Lao động - Thương binh và Xã hội', 'state'],
  ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', null],
  ['Thường trực Hội đồng nhân dân xã', 'state'],
  ['Trường THCS Phú Lâm', 'state'],
  ['Văn phòng Đảng uỷ xã', 'party'],
  ['Đảng ủy UBND tỉnh', 'party'],
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'party'],
  ['Ủy ban MTTQ Việt Nam xã', null],
  ['Hội Nông dân thành phố Hải Phòng', null],
  ['Tỉnh đoàn', null],
  ['Văn phòng', null],
])('a report of %s has the layout %s unless one is set', (officeName, layout) => {
  expect(layoutOfOffice({ officeName, reportLayout: 'byName' })).toBe(layout);
  expect(layoutOfOffice({ officeName, reportLayout: 'party' })).toBe('party');
});
