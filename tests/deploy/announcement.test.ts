import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/words/words-in';

const announcement = readFileSync(
  new URL('../../deploy/package/announcement.txt', import.meta.url),
  'utf8',
);

it('the announcement to units names every tag with which a subject to them or above them may begin', () => {
  const { health: _owner, ...templates } = wordsIn('vi').templates;
  const { movedMark } = wordsIn('vi').letters;
  const tags = Object.values(templates).map(({ subject }) =>
    subject.slice(0, subject.indexOf(']') + 1).replace('{lan_don_doc}', '…'),
  );
  tags.push(`[${movedMark}]`);
  expect([...new Set(tags)].filter((tag) => !announcement.includes(tag))).toEqual([]);
  expect(announcement).toMatch(/Google tự ghi một dòng màu xám/);
});

it('the announcement names every button of a letter', () => {
  const { openAcknowledge, openTraining, openBoth, openBothOf, openPage, openSummary } =
    wordsIn('vi').letters;
  const buttons = [openAcknowledge, openTraining, openBoth, openBothOf, openPage, openSummary];
  const labels = buttons.map((label) => `“${label}”`);
  expect(labels.filter((label) => !announcement.includes(label))).toEqual([]);
});
