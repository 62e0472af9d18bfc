import { describe, expect, it } from 'vitest';
import { loadAppsScript } from '../../local/apps-script';
import { acknowledgeAnswer } from '../builders/answers';
import { build, dist } from './built';
import { dispatch } from './dispatch';
import { importUnits, introduce, owner, pageAddress, setUp, smallList, tokenIn } from './office';
import { rowsOf, words } from './rows-of';
import { withOneWriteName } from './traces';
import { pageViewOf } from './view-of';

/** An office with the pasted files of a build, after set-up and its first sent letter. */
function officeFrom(folder: string) {
  const google = loadAppsScript({ dist: folder, owner, webAppUrl: pageAddress });
  google.open(owner);
  setUp(google);
  introduce(google);
  importUnits(google, smallList(2));
  google.call(owner, 'addDispatch', dispatch());
  google.call(owner, 'queueLetters', true);
  // A pasted build takes a little longer; both send at the same moment.
  google.advanceTo('2024-10-30T01:05:00Z', { missed: 'all' });
  google.call(owner, 'sendNextChunk');
  return google;
}

/** Dialogs that menu entries show, each with the name of its function. */
const dialogsOf = (google: ReturnType<typeof officeFrom>) =>
  Object.values(google.menus(owner))
    .flatMap((menu) => JSON.stringify(menu).match(/"(open\w+|closePeriod)"/g) ?? [])
    .map((name) => name.replaceAll('"', ''))
    .map((fn) => [fn, google.run({ fn, user: owner, context: 'menu' }).shown] as const);

describe('the files that an office pastes', async () => {
  const pasted = officeFrom(await build('active', { pasted: true }));
  const pushed = officeFrom(dist);

  it('show exactly the dialogs that pushed files show', () => {
    const dialogs = dialogsOf(pasted);
    expect(dialogs.length).toBeGreaterThan(12);
    expect(withOneWriteName(dialogs)).toEqual(withOneWriteName(dialogsOf(pushed)));
  });

  it('print the report that pushed files print', () => {
    const printed = (google: typeof pasted) => {
      const { result } = google.call(owner, 'readReports', { dispatches: ['VB-001'], period: '' });
      return result;
    };
    expect(printed(pasted)).toEqual(printed(pushed));
  });

  it('send letters with links to a page that accepts answers and is the same', () => {
    const [letter = { body: '' }] = pasted.letters;
    const visit = { parameter: { t: tokenIn(letter) } };
    expect(pageViewOf(pasted.visit(visit)).state).toBe('open');
    const opened = (google: typeof pasted) => google.visit({ parameter: { t: 'x' } }).page?.html;
    expect(opened(pasted)).toEqual(opened(pushed));
    pasted.callFromPage('confirmReceipt', visit.parameter.t, acknowledgeAnswer(), 'a1'.repeat(16));
    expect(rowsOf(pasted, 'tracking')[0]?.acknowledge).toBe(
      words.choices.acknowledgeState.acknowledged,
    );
  });
});
