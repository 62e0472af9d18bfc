import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { format } from '../../src/texts/format';
import { SCHEMA } from '../../src/workbook/reading/this-version';
import { acknowledgeAnswer } from '../builders/answers';
import { THIS_NUMBER } from '../saved/next-version';
import {
  newFile,
  officeWith,
  owner,
  sendAll,
  setUp,
  smallList,
  tokenIn,
  typeSetting,
} from './office';
import { rowsOf, words } from './rows-of';
import { lastingState } from './traces';
import { pageViewOf } from './view-of';

const { version } = packageFile;

/** Menu entries that do the same for every file. */
const ALWAYS = ['title', 'openGuide'];
/** Menu entry that only templates have. */
const OF_TEMPLATES = 'prepareTemplate';
const newer = format(words.upgrade.newer, { file: SCHEMA + 1, schema: SCHEMA, version });

/** An office whose file has the schema number of a later version. */
function takenOver() {
  const google = officeWith(smallList(3));
  sendAll(google);
  typeSetting(google, 'fileVersion', `${SCHEMA + 1}.1`);
  return google;
}

describe('a file of a later version', () => {
  const google = takenOver();
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const before = lastingState(google);
  const entries = Object.entries(words.menu).filter(
    ([key]) => ![...ALWAYS, OF_TEMPLATES].includes(key) && !/^(of|show)[A-Z]/.test(key),
  );

  it.each(entries)('is refused by the menu entry %s with one sentence', (_key, label) => {
    const { shown, error } = google.press(owner, label);
    expect(error).toBeUndefined();
    expect(shown).toMatchObject([{ kind: 'alert', text: newer }]);
    expect(lastingState(google)).toEqual(before);
  });

  it.each([
    ['addDispatch', {}],
    ['queueLetters', false],
    ['sendNextChunk'],
    ['saveSetUp', 'office', { officeName: 'A' }],
    ['decideLetters', { approve: ['T-000001'], cancel: [] }],
    ['upgradeFile', { hasCopy: true }],
  ])('is refused by the dialog call %s', (name, ...args) => {
    expect(google.call(owner, name, ...args).error?.message).toBe(newer);
    expect(lastingState(google)).toEqual(before);
  });

  it('is refused by tick, edit trigger, page and answers; nothing is written and no letter is sent', () => {
    google.advance(24 * 3_600_000);
    const [tick] = google.tick('tick');
    const { runs } = google.type(owner, words.tabs.units.name, 'A2', 'Đơn vị 001');
    const visit = google.visit({ parameter: { t: token } });
    const answer = google.callFromPage(
      'confirmReceipt',
      token,
      acknowledgeAnswer(),
      'a1'.repeat(16),
    );
    expect(tick?.error?.message).toBe(newer);
    expect(runs.map(({ shown }) => shown)).toEqual([[{ kind: 'toast', title: '', text: newer }]]);
    expect(pageViewOf(visit).state).toBe('upgrading');
    expect(answer.result).toEqual({ state: 'upgrading' });
    expect(lastingState(google)).toEqual(before);
  });

  it('works again once it has this version’s schema', () => {
    typeSetting(google, 'fileVersion', THIS_NUMBER);
    expect(google.call(owner, 'sendNextChunk').error).toBeUndefined();
    expect(pageViewOf(google.visit({ parameter: { t: token } })).state).toBe('open');
  });
});

describe('a copy of a file of a later version', () => {
  it('is not set up', () => {
    const copy = takenOver().clone();
    copy.open(owner);
    const before = lastingState(copy);
    const { shown } = setUp(copy);
    expect(shown.at(-1)).toMatchObject({ text: newer });
    expect(lastingState(copy).file).toEqual(before.file);
  });
});

describe('a new file', () => {
  it('has this version’s number once it is set up', () => {
    const google = newFile();
    setUp(google);
    const schema = rowsOf(google, 'settings').find(
      ({ name }) => name === words.settings.fileVersion,
    );
    expect(schema?.value).toBe(THIS_NUMBER);
    expect(google.properties.script?.schema).toBe(THIS_NUMBER);
  });
});
