import { describe, expect, it } from 'vitest';
import { usualTraining } from '../../../src/answers/rules/usual-training';

const usualAudiences = (name: string, kind: string) => usualTraining({ name, kind }).audiences;

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

describe('the form of a training', () => {
  it('is the monthly meeting for a Party cell, and a meeting of its own for other units', () => {
    expect(usualTraining({ name: 'Chi bộ thôn 3', kind: '' }).form).toBe('cellMeeting');
    expect(usualTraining({ name: 'Đảng bộ xã', kind: 'Đảng bộ' }).form).toBe('meeting');
  });
});
