import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import type { Language } from '../../src/texts/language';
import { say } from '../../src/texts/say';
import { wordsIn } from '../../src/words/words-in';
import { FIRST_SCHEMA, SCHEMA } from '../../src/workbook/reading/schema';
import { acknowledgeAnswer } from '../builders/answers';
import { OWNER } from '../saved/play-office';
import { openSaved } from '../saved/saved-office';
import { dist } from './built';
import { tokenIn } from './office';
import { lastingState } from './traces';
import { dialogViewOf, pageViewOf } from './view-of';

const { version } = packageFile;

/** Entries that say what they say whatever the file is. */
const ALWAYS = ['title', 'showGuide', 'showAbout'];
/** The entry of a template to copy, which no office has. */
const OF_TEMPLATES = 'prepareTemplate';

const languages: readonly Language[] = ['vi', 'en'];

describe.each(languages)('a file that schema 1 has set up, in %s,', (language) => {
  const words = wordsIn(language);
  const google = openSaved(dist, FIRST_SCHEMA, language);
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const { properties: _, ...before } = lastingState(google);
  const entries = Object.entries(words.menu).filter(
    ([key]) => ![...ALWAYS, OF_TEMPLATES].includes(key) && !/^of[A-Z]/.test(key),
  );
  const older = say(words.upgrade.older, { file: 1, schema: SCHEMA, version });

  /** Everything but the copy of the schema that is kept beside the file. */
  const standing = () => {
    const { properties, ...rest } = lastingState(google);
    expect(Object.keys(properties.script ?? {})).toContain('schema');
    return rest;
  };

  it.each(entries)('is offered its upgrade by the menu entry %s', (_key, label) => {
    const report = google.press(OWNER, label);
    expect(report.error).toBeUndefined();
    expect(dialogViewOf(report)).toMatchObject({ title: words.upgrade.title });
    expect(standing()).toEqual(before);
  });

  it('is said to be one when it is opened', () => {
    const [report] = google.open(OWNER);
    expect(report?.shown).toEqual([{ kind: 'toast', title: '', text: older }]);
  });

  it.each(['importDesk', 'readUnits', 'queueLetters', 'sendNextChunk', 'readSetUp'])(
    'is left alone by the dialog call %s, with one sentence',
    (name) => {
      expect(google.call(OWNER, name).error?.message).toBe(older);
      expect(standing()).toEqual(before);
    },
  );

  it('is left alone by the tick, which reports the sentence', () => {
    expect(google.tick('tick').map(({ error }) => error?.message)).toEqual([older]);
    expect(standing()).toEqual(before);
  });

  it('is left alone by the edit trigger, which says the sentence to who typed', () => {
    const { name } = words.tabs.tracking;
    const { display = [] } = google.snapshot().tabs.find((tab) => tab.name === name) ?? {};
    const { runs } = google.type(OWNER, name, 'E3', display[2]?.[4] ?? '');
    expect(runs.map(({ shown }) => shown)).toEqual([[{ kind: 'toast', title: '', text: older }]]);
    expect(standing()).toEqual(before);
  });

  it('has a page that asks visitors to come back, whoever they are, with one call', () => {
    const visits = [{ t: token }, { t: 'x' }, { s: 'x' }, {}].map((parameter) =>
      google.visit({ parameter }),
    );
    expect(visits.map((visit) => pageViewOf(visit).state)).toEqual(visits.map(() => 'upgrading'));
    expect(visits.map(({ dataCalls }) => dataCalls)).toEqual([1, 1, 1, 1]);
    expect(standing()).toEqual(before);
  });

  it('takes no answer, and says that it will later', () => {
    const report = google.callFromPage(
      'confirmReceipt',
      token,
      acknowledgeAnswer(),
      'a1'.repeat(16),
    );
    expect(report.result).toEqual({ state: 'upgrading' });
    expect(standing()).toEqual(before);
  });
});
