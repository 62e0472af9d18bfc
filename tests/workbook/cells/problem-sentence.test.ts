import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words-in';
import { problemSentence } from '../../../src/workbook/cells/problem';

it('a problem is said with tab, cell, value and cure', () => {
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
});
