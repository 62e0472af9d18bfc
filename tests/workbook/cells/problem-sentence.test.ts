import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words-in';
import { problemSentence } from '../../../src/workbook/cells/problem';

it('the sentence about a problem has tab, cell, value and remedy', () => {
  const problem = {
    kind: 'notChoice',
    tab: 'Ngày nghỉ',
    cell: 'D2',
    column: 'Loại',
    value: 'nghỉ',
    allowed: ['Nghỉ lễ', 'Làm bù'],
    stopsRow: false,
  } as const;
  expect(problemSentence(problem, wordsIn('vi'))).toEqual(
    'Tab “Ngày nghỉ”, ô D2: “nghỉ” không có trong danh sách. Hãy chọn một trong: Nghỉ lễ; Làm bù.',
  );
  expect(problemSentence({ ...problem, row: 'Quốc khánh' }, wordsIn('vi'))).toContain(
    'ô D2 (Quốc khánh): “nghỉ”',
  );
});
