import { expect, it } from 'vitest';
import { unitPage as english } from '../../../src/words/en/pages/unit-page';
import { unitPage as vietnamese } from '../../../src/words/vi/pages/unit-page';
import { wordsIn } from '../../../src/words/words-in';

it.each([
  ['vi', vietnamese],
  ['en', english],
] as const)('what counts is named in %s as the page’s own buttons are', (language, page) => {
  const { pressAcknowledge, pressTraining, pressReport, pressBoth, pressBothReport, reporting } =
    wordsIn(language).letters;
  const quoted = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
  expect(quoted(pressAcknowledge)).toEqual([page.acknowledge]);
  expect(quoted(pressTraining)).toEqual([page.complete]);
  expect(quoted(pressReport)).toEqual([page.complete, page.report.nothing]);
  expect(quoted(reporting.page)).toEqual([page.report.onPage]);
  expect(quoted(pressBoth)).toEqual([page.acknowledge, page.complete]);
  expect(quoted(pressBothReport)).toEqual([
    page.acknowledge,
    page.complete,
    page.saveInProgress,
    page.report.nothing,
  ]);
});
