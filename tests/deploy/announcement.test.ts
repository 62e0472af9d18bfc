import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/words/words-in';

const announcement = readFileSync(
  new URL('../../deploy/package/announcement.txt', import.meta.url),
  'utf8',
);

it('the announcement to units names every tag with which a subject to them or above them may begin', () => {
  const { health: _owner, ...templates } = wordsIn('vi').templates;
  const { list, marks } = wordsIn('vi').letters;
  const tags = Object.values(templates).map(({ subject }) =>
    subject.slice(0, subject.indexOf(']') + 1),
  );
  const { followUpNumber, ...labels } = list.labels;
  const varying = [...Object.values(labels), ...Object.values(marks)];
  tags.push(
    `[${followUpNumber.replace('{number}', '…')}]`,
    ...varying.map((label) => `[${label}]`),
  );
  const fixed = tags.filter((tag) => tag !== '[{nhan}]');
  expect([...new Set(fixed)].filter((tag) => !announcement.includes(tag))).toEqual([]);
  expect(announcement).toMatch(/Google tự ghi một dòng màu xám/);
});

it('the announcement names every button of a letter', () => {
  const { openAcknowledge, openTraining, openBoth, openPage, openSummary } = wordsIn('vi').letters;
  const buttons = [openAcknowledge, openTraining, openBoth, openPage, openSummary];
  const labels = buttons.map((label) => `“${label}”`);
  expect(labels.filter((label) => !announcement.includes(label))).toEqual([]);
});
