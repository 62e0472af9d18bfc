import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { positionsIn } from '../../local/demo/positions';
import { parseCsv } from '../../local/services/texts/parse-csv';

const namesIn = (sample: string): string[] => {
  const text = readFileSync(new URL(`../../local/sample/${sample}`, import.meta.url), 'utf8');
  const [headers = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''), ',');
  return rows.map((row) => row[headers.indexOf('Tên đơn vị')] ?? '').filter((name) => name !== '');
};

describe('who answers in a sample', () => {
  it.each([
    ['Trường Mầm non Hoa Sen', /Hiệu trưởng|Văn thư/],
    ['Chi bộ thôn Đồng Vàng', /Bí thư Chi bộ/],
    ['Chi bộ Trường THPT Phù Ninh', /Bí thư Chi bộ/],
    ['Phòng Kinh tế xã', /Trưởng phòng|Văn thư/],
    ['Ủy ban nhân dân xã Thượng Lâm Khê', /Chủ tịch|Văn phòng|Văn thư/],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', /Chủ tịch/],
    ['Trạm Y tế xã', /Trạm trưởng/],
  ])('holds a position of %s', (unit, fits) => {
    for (const position of positionsIn(unit)) expect(position).toMatch(fits);
  });

  it('is a school’s head only in a school', () => {
    const units = ['thuong-lam-khe-2026.csv', 'phu-ninh-2024.csv'].flatMap(namesIn);
    expect(units.length).toBeGreaterThan(150);
    const heads = units.filter((unit) => positionsIn(unit).some((one) => /Hiệu trưởng/.test(one)));
    expect(heads.filter((unit) => !unit.startsWith('Trường '))).toEqual([]);
    expect(heads.length).toBeGreaterThan(10);
  });
});
