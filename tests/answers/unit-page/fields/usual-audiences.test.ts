import { describe, expect, it } from 'vitest';
import { usualAudiences } from '../../../../src/answers/unit-page/fields/training-fields';

describe('the audiences of a body', () => {
  it.each([
    ['Trường Tiểu học Phù Ninh', 'staff students'],
    ['Trường Mầm non Đồng Vàng', 'staff'],
    ['Chi bộ Trường Tiểu học Phù Ninh', 'party'],
    ['ĐẢNG ỦY xã', 'party'],
    ['Ủy ban nhân dân xã', 'staff'],
    ['Thôn Xóm Đình', 'people'],
    ['Hội Nông dân xã', 'staff people'],
    ['Hợp tác xã Trường Sơn', 'party staff students people'],
  ])('%s: %s', (name, audiences) => {
    expect(usualAudiences(name, '').join(' ')).toBe(audiences);
    expect(usualAudiences(name.normalize('NFD'), '').join(' ')).toBe(audiences);
  });

  it('are those of its kind if its name is unknown', () => {
    expect(usualAudiences('Số 5', 'Trường trung học cơ sở')).toEqual(['staff', 'students']);
  });
});
