import { expect, it } from 'vitest';
import { headersOf } from '../../local/sheet-table';
import type { UpgradeOutcome } from '../../src/upgrade/upgrade-view';
import { wordsIn } from '../../src/words/words-in';
import { tryPage } from '../saved/earlier-office';
import { openSaved } from '../saved/open-saved';
import { OWNER } from '../saved/play-office';

const RED = { vi: 'chưa hoàn thành,', en: 'not completed,' };

it.each(['vi', 'en'] as const)(
  'after the upgrade of a file of 1.x, what was red is red by its code, in dispatches that have ended too: %s',
  (language) => {
    const { google } = openSaved(`office-1.1-${language}.zip`);
    const words = wordsIn(language);
    const { name } = words.tabs.tracking;
    const tab = () => google.snapshot().tabs.find((one) => one.name === name);
    const headers = headersOf('tracking', words);
    const place = (header = '') => tab()?.display[1]?.indexOf(header) ?? -1;
    const cells = (header = '') =>
      tab()
        ?.display.slice(2)
        .map((row) => row[place(header)] ?? '') ?? [];
    const rules = () => tab()?.conditionalFormats.map(({ condition }) => condition.values[0]) ?? [];
    const wereRed = cells(headers.statusText).map((text) => text.includes(RED[language]));
    expect(rules()).toContain(RED[language]);
    expect(wereRed).toContain(true);
    tryPage(google);
    const { result } = google.call(OWNER, 'upgradeFile', { hasCopy: true });
    expect((result as UpgradeOutcome).state).toBe('done');
    expect(cells(headers.stageCodes).map((text) => text.endsWith('!'))).toEqual(wereRed);
    expect(rules()).not.toContain(RED[language]);
    expect(rules().filter((value) => String(value).startsWith('=RIGHT('))).toHaveLength(1);
  },
);
