import { expect, it } from 'vitest';
import { type Sources, sourcesOf, sourcesText } from '../../../src/summary/rules/sources';
import { sources as words } from '../../../src/words/vi/report/sources';
import { obligation } from '../../builders/obligation';

const received = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' } as const;
const completed = { complete: 'completed', completedOn: '2024-11-20' } as const;

it('answers count by the channel of their last part, and only if they came by the day of the figures', () => {
  const rows = [
    { ...received, channel: 'page', returnedStage: 'acknowledge', returnedOn: '2024-11-06' },
    { ...received, channel: 'page', ...completed, completeChannel: 'parent' },
    {
      ...{ ...received, channel: 'phone', complete: 'inProgress' },
      ...{ returnedStage: 'complete', returnedOn: '2024-11-06' },
    },
    { ...completed, completeChannel: 'sheet', checkedOn: '2024-11-21' },
    {},
  ].map((fields, at) => obligation({ unitCode: `PN-00${at + 1}`, ...fields } as never));
  const all = { own: 1, parent: 1, office: 2, results: 3, compared: 2, matching: 1, silent: 1 };
  expect(sourcesOf(rows, '2024-11-30')).toEqual(all);
  expect(sourcesOf(rows, '2024-11-06')).toEqual({
    ...all,
    office: 1,
    results: 1,
    compared: 1,
    matching: 0,
    silent: 2,
  });
  expect(sourcesOf(rows, '2024-11-04')).toMatchObject({ own: 0, compared: 0, silent: 4 });
});

const none: Sources = {
  own: 0,
  parent: 0,
  office: 0,
  results: 0,
  compared: 0,
  matching: 0,
  silent: 3,
};

it.each([
  [{}, 'Chưa có trả lời nào.'],
  [
    { office: 16, results: 9, silent: 0 },
    'Nguồn số liệu: 16 trả lời do cơ quan theo dõi ghi nhận; chưa đối chiếu với văn bản.',
  ],
  [
    { own: 5, parent: 1, results: 4, compared: 3, matching: 2 },
    'Nguồn số liệu: 5 trả lời do đơn vị tự cập nhật trên trang; 1 trả lời do cấp trên gửi thay; đã đối chiếu với văn bản 3/4 kết quả, khớp 2; chưa trả lời: 3.',
  ],
])('the source of %j is one sentence without parts of 0', (counts, sentence) => {
  expect(sourcesText({ ...none, ...counts }, words, 'vi')).toBe(sentence);
});
