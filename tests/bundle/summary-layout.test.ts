import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { TabSnapshot } from '../../local/services/spreadsheet/book/snapshot';
import type { Language } from '../../src/texts/language';
import { wordsIn } from '../../src/words/words-in';
import { FIRST_SCHEMA } from '../../src/workbook/reading/schema';
import { SUMMARY_WIDTHS } from '../../src/workbook/tabs/summary-sheet';
import { OWNER } from '../saved/play-office';
import { openSaved, tryPage } from '../saved/saved-office';
import { dist } from './built';
import { newOffice, owner } from './office';
import { words } from './rows-of';

/** The last schema whose files were laid out in 14 columns. */
const LAST_FORMER = 3;

const schemas = Array.from({ length: LAST_FORMER }, (_, at) => FIRST_SCHEMA + at);
const saved = schemas.flatMap((schema) =>
  (['vi', 'en'] as const).map((language) => [schema, language] as const),
);

/** The tab of an earlier version, in columns 1 to 14, with a column of people's own beside it. */
const THEIRS = 16;

function summaryOf(google: AppsScript, language: Language): TabSnapshot {
  const { name } = wordsIn(language).tabs.summary;
  const tab = google.snapshot().tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab ${name}`);
  return tab;
}

/** What makes the look of Tổng hợp. */
const lookOf = ({ columnWidths, hiddenColumns, conditionalFormats, values }: TabSnapshot) => ({
  widths: SUMMARY_WIDTHS.map((_, at) => columnWidths[at + 1]),
  hiddenColumns,
  rules: conditionalFormats.map(({ condition, bold, background, fontColor }) => ({
    formula: condition.values[0],
    bold,
    background,
    fontColor,
  })),
  kinds: values.slice(0, 4).map((row) => row[SUMMARY_WIDTHS.length]),
});

/** Puts beside Tổng hợp what people put there: a remark, and a rule that colours it. */
function lived(google: AppsScript, language: Language): AppsScript {
  const snapshot = google.snapshot();
  const { name } = wordsIn(language).tabs.summary;
  const tabs = snapshot.tabs.map((tab) => {
    if (tab.name !== name) return tab;
    const [rule] = tab.conditionalFormats;
    if (!rule) throw new Error('Tổng hợp has no rules');
    const condition = { ...rule.condition, values: ['=P1="Đã báo cáo"'] };
    const box = { row: 1, column: THEIRS, rows: 5, columns: 1 };
    const [first = [], ...others] = tab.values;
    const wide = Array.from({ length: THEIRS }, (_, at) => first[at] ?? '');
    return {
      ...tab,
      values: [[...wide.slice(0, THEIRS - 1), 'Đã báo cáo'], ...others],
      conditionalFormats: [...tab.conditionalFormats, { ...rule, condition, boxes: [box] }],
    };
  });
  google.file.restore({ ...snapshot, tabs });
  return google;
}

describe.each(saved)('Tổng hợp of a file of schema %i, in %s,', (schema, language) => {
  const google = lived(openSaved(dist, schema, language), language);
  tryPage(google);
  google.call(OWNER, 'upgradeFile', { hasCopy: true });
  const rebuild = () => google.press(OWNER, wordsIn(language).menu.updateSummary);
  expect(rebuild().error).toBeUndefined();
  const tab = summaryOf(google, language);

  it('looks after a rebuild as one that is set up today, beside what people put there', () => {
    const fresh = newOffice();
    fresh.press(owner, words.menu.updateSummary);
    const { rules, ...look } = lookOf(tab);
    const { rules: ours, ...wanted } = lookOf(summaryOf(fresh, 'vi'));
    expect(look).toMatchObject({ widths: wanted.widths, hiddenColumns: wanted.hiddenColumns });
    expect(look.kinds).toEqual(['asOf', 'tileLabel', 'tile', 'tileNote']);
    expect(rules.slice(0, -1)).toEqual(ours);
    expect(rules.at(-1)?.formula).toContain('Đã báo cáo');
    expect(tab.values[0]?.[THEIRS]).toBe('Đã báo cáo');
  });

  it('draws its charts in place of those of the earlier version', () => {
    const titles = tab.charts.map(({ options }) => String(options.title).split(' – ')[0]);
    const { resultsChart, trendChart } = wordsIn(language).summary;
    expect(titles).toEqual([resultsChart, trendChart].map((title) => title.split(' – ')[0]));
  });

  it('is laid out once: another rebuild moves nothing', () => {
    google.advance(24 * 3_600_000);
    expect(rebuild().error).toBeUndefined();
    const again = summaryOf(google, language);
    expect(lookOf(again)).toEqual(lookOf(tab));
    expect(again.values[0]?.[THEIRS]).toBe('Đã báo cáo');
  });
});
