import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { cellName } from '../../src/texts/cell-name';
import type { Language } from '../../src/texts/language';
import { say } from '../../src/texts/say';
import { wordsIn } from '../../src/words/words-in';
import type { Tab } from '../../src/workbook/cells/tab';
import { directivesTab } from '../../src/workbook/tabs/directives-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { columnNames } from '../../src/workbook/writing/column-moves';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { OWNER } from '../saved/play-office';
import { openSaved, tryPage } from '../saved/saved-office';
import { dist } from './built';
import { newFile, owner, setUp, tokenIn } from './office';
import { tabOf } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

shows(24);

const today = Object.keys(trackingTab.columns);

const trackingIn = (google: AppsScript, language: Language) =>
  columnsIn(google, language, trackingTab);

/** A tab in a language: each column by its header, wherever it stands, with all that belongs to it. */
function columnsIn(google: AppsScript, language: Language, declared: Tab) {
  const { headerRow } = declared;
  const { name } = wordsIn(language).tabs[declared.key];
  const tab = google.snapshot().tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab ${name}`);
  const heads = tab.display[headerRow - 1] ?? [];
  const keys = columnNames(declared, heads, wordsIn(language));
  const lookAt = (row: number, place: number) => tab.looks[tab.look[row]?.[place] ?? 0] ?? {};
  const rulesAt = (place: number) =>
    tab.conditionalFormats.filter(({ boxes }) =>
      boxes.some(({ column, columns }) => place + 1 >= column && place + 1 < column + columns),
    );
  const column = (place: number) => ({
    values: tab.values.slice(headerRow - 1).map((line) => line[place] ?? ''),
    note: tab.notes[cellName(headerRow, place + 1)],
    dropdown: lookAt(headerRow, place).validation,
    format: lookAt(headerRow, place).numberFormat,
    colours: rulesAt(place).map(({ condition, background }) => ({ condition, background })),
  });
  const isGuarded = (place: number, row: number) =>
    tab.protections.some(
      ({ box }) =>
        box &&
        row >= box.row &&
        row < box.row + box.rows &&
        place + 1 >= box.column &&
        place + 1 < box.column + box.columns,
    );
  return {
    tab,
    keys,
    line: tab.values[0],
    columns: Object.fromEntries(keys.map((key, place) => [key, column(place)])),
    guarded: keys.filter((_, place) => isGuarded(place, headerRow + 1)),
    hidden: keys.filter((_, place) => tab.hiddenColumns.includes(place + 1)),
    grouped: keys.filter((_, place) =>
      tab.columnGroups.some(
        (one) => place + 1 >= one.column && place + 1 < one.column + one.columns,
      ),
    ),
    widths: Object.fromEntries(keys.map((key, place) => [key, tab.columnWidths[place + 1]])),
    wraps: Object.fromEntries(keys.map((key, place) => [key, lookAt(headerRow, place).wrap])),
  };
}

const keysWhere = (look: 'folded' | 'hidden' | 'guarded', { columns }: Tab = trackingTab) =>
  Object.entries(columns).flatMap(([key, column]) => (column[look] ? [key] : []));

/** A file that an earlier version has set up, upgraded, with a column of people's own between ours and one at the end, where the sheet has room for it. */
function formerFile(schema: number, language: Language): AppsScript {
  const google = openSaved(dist, schema, language);
  tryPage(google);
  google.call(OWNER, 'upgradeFile', { hasCopy: true });
  const { name } = wordsIn(language).tabs.tracking;
  google.file.insertColumn(name, 9);
  google.type(OWNER, name, 'I2', 'Cột giữa');
  google.type(OWNER, name, 'I3', 'giữa');
  const { keys, tab } = trackingIn(google, language);
  const end = keys.indexOf('lastImport') + 2;
  if (end <= tab.maxColumns) {
    google.file.insertColumn(name, end);
    google.type(OWNER, name, cellName(2, end), 'Cột cuối');
    google.type(OWNER, name, cellName(4, end), '=1+1');
  }
  google.file.sort(name, 3, false, 3);
  google.press(OWNER, wordsIn(language).menu.updateSummary);
  return google;
}

const arrange = (google: AppsScript, order: 'today' | 'before') => {
  const { result, error } = google.call(OWNER, 'arrangeColumns', order);
  return error?.message ?? (result as { message: string }).message;
};

/** What is said of the tabs that are arranged, in a language. */
const saidOf = (key: 'columnsArranged' | 'columnsBack', language: Language) => {
  const { keep, tabs } = wordsIn(language);
  const names = [tabs.tracking.name, tabs.directives.name, tabs.units.name];
  return say(keep[key], { tab: names.join('”, “') });
};

const ours = (keys: readonly string[]) => keys.filter((key) => today.includes(key));

describe('a new file', () => {
  const google = newFile();
  setUp(google);
  const found = trackingIn(google, 'vi');

  it('has the columns of every day first, the names frozen, the rest folded away, and a filter over all', () => {
    expect(found.keys).toEqual(today);
    expect([found.tab.frozenRows, found.tab.frozenColumns]).toEqual([2, 2]);
    expect(found.grouped).toEqual(keysWhere('folded'));
    expect(found.tab.columnGroups.every(({ collapsed }) => collapsed)).toBe(true);
    expect(found.hidden.sort()).toEqual([...keysWhere('folded'), ...keysWhere('hidden')].sort());
    const { box } = found.tab.filter ?? {};
    expect(box).toEqual({ row: 2, column: 1, rows: found.tab.maxRows - 1, columns: today.length });
  });

  it('shows the columns of every day at once on a screen of 1366 px', () => {
    const seen = found.keys.filter((key) => !found.hidden.includes(key));
    expect(seen).toEqual(
      'unitName number standing reminders lastRemindedOn acknowledge acknowledgedOn train completedOn note'.split(
        ' ',
      ),
    );
    const width = seen.reduce((sum, key) => sum + (found.widths[key] ?? 100), 0);
    expect(width).toBeLessThanOrEqual(1366 - 46 - 16);
  });

  it('shows the number, subject, who follows, deadlines and state of a dispatch, and the mailbox of a unit, at once', () => {
    const inSight = (tab: Tab) => {
      const { keys, hidden, widths } = columnsIn(google, 'vi', tab);
      const seen = keys.filter((key) => !hidden.includes(key));
      const edges = seen.map((_, at) =>
        seen.slice(0, at + 1).reduce((sum, key) => sum + (widths[key] ?? 100), 0),
      );
      return seen.filter((_, at) => (edges[at] ?? 0) <= 1366 - 46 - 16);
    };
    expect(inSight(directivesTab)).toEqual(
      'number subject leadUnit acknowledgeBy trainBy state note'.split(' '),
    );
    expect(inSight(unitsTab)).toEqual('code name block contact position email'.split(' '));
  });

  it('is as it was after set-up a second time, and after its columns are arranged', () => {
    const before = JSON.stringify(tabOf(google, 'tracking'));
    google.press(owner, wordsIn('vi').menu.setUp);
    expect(JSON.stringify(tabOf(google, 'tracking'))).toBe(before);
    google.call(owner, 'arrangeColumns', 'today');
    const { tab, guarded, line } = trackingIn(google, 'vi');
    expect({ ...tab, protections: [] }).toEqual({ ...found.tab, protections: [] });
    expect([guarded, line]).toEqual([found.guarded, found.line]);
  });
});

/** A tab without what is made anew each time it is arranged. */
const bare = ({ tab, ...columns }: ReturnType<typeof columnsIn>) => ({
  ...columns,
  tab: { ...tab, protections: [], looks: [], look: [] },
});

/** The last schema whose files were set up in the former order. */
const LAST_FORMER = 3;

const saved = Array.from({ length: LAST_FORMER }, (_, at) => at + 1).flatMap((schema) =>
  (['vi', 'en'] as const).map((language) => [schema, language] as const),
);

describe.each(saved)(
  'the columns of a file that was set up at schema %i, in %s,',
  (schema, language) => {
    const words = wordsIn(language);
    const { name } = words.tabs.tracking;
    const google = formerFile(schema, language);
    const begun = google.save();
    const before = trackingIn(google, language);
    const others = (tab: Tab) => columnsIn(google, language, tab);
    const othersBefore = [directivesTab, unitsTab].map(others);
    const said = arrange(google, 'today');
    const after = trackingIn(google, language);
    const othersAfter = [directivesTab, unitsTab].map(others);

    it('stand as they did until a person asks', () => {
      expect(ours(before.keys)).not.toEqual(today);
      expect([before.tab.frozenColumns, before.grouped]).toEqual([0, []]);
      expect(before.tab.filter).toBeNull();
    });

    it('come into the order of today with every cell, note, dropdown and colour; those of people stay beside theirs', () => {
      expect(said).toBe(saidOf('columnsArranged', language));
      expect(ours(after.keys)).toEqual(today);
      expect(after.columns).toEqual(before.columns);
      expect(after.line?.[0]).toBe(before.line?.[0]);
      expect(after.line?.slice(1).join('')).toBe('');
      const middle = after.keys.indexOf('=Cột giữa');
      expect(after.keys[middle - 1]).toBe(before.keys[before.keys.indexOf('=Cột giữa') - 1]);
      const atEnd = before.keys.filter((key) => key === '=Cột cuối');
      expect(after.keys.slice(after.keys.length - atEnd.length)).toEqual(atEnd);
      const formulas = Object.keys(before.tab.formulas).map((cell) => {
        const row = Number(/\d+/.exec(cell)?.[0]);
        return [cellName(row, after.keys.length), '=1+1'];
      });
      expect(formulas).toHaveLength(atEnd.length);
      expect(after.tab.formulas).toEqual(Object.fromEntries(formulas));
    });

    it('are folded, frozen, filtered and guarded as in a new file; nothing of people’s own is folded away', () => {
      expect(after.grouped).toEqual(keysWhere('folded').filter((key) => after.keys.includes(key)));
      expect(after.hidden).not.toContain('=Cột giữa');
      expect(after.tab.frozenColumns).toBe(2);
      expect(after.guarded).toEqual(keysWhere('guarded'));
      expect(after.tab.filter?.box.columns).toBe(after.keys.length);
    });

    it('are not moved a second time, and go back as they were', () => {
      expect(arrange(google, 'today')).toBe(said);
      const again = trackingIn(google, language);
      expect({ ...again.tab, protections: [] }).toEqual({ ...after.tab, protections: [] });
      expect(arrange(google, 'before')).toBe(saidOf('columnsBack', language));
      const back = trackingIn(google, language);
      expect(back.keys).toEqual(before.keys);
      expect(back.columns).toEqual(before.columns);
      expect([
        back.widths,
        back.hidden,
        back.tab.frozenColumns,
        back.grouped,
        back.tab.filter,
      ]).toEqual([before.widths, before.hidden, 0, [], null]);
      expect(back.wraps).toEqual(before.wraps);
      expect([directivesTab, unitsTab].map(others).map(bare)).toEqual(othersBefore.map(bare));
      expect(arrange(google, 'before')).toBe(words.keep.columnsNotArranged);
    });

    it('of Văn bản and Đơn vị too come into their order and are folded, frozen and filtered, no cell changed', () => {
      [directivesTab, unitsTab].forEach((tab, at) => {
        const [was, is] = [othersBefore[at], othersAfter[at]];
        expect(is?.keys.filter((key) => key in tab.columns)).toEqual(
          Object.keys(tab.columns).filter((key) => was?.keys.includes(key)),
        );
        expect(is?.columns).toEqual(was?.columns);
        expect(is?.grouped).toEqual(
          keysWhere('folded', tab).filter((key) => was?.keys.includes(key)),
        );
        expect([was?.tab.frozenColumns, is?.tab.frozenColumns]).toEqual([0, 2]);
        expect(is?.tab.filter?.box.columns).toBe(is?.keys.length);
        expect(is?.guarded).toEqual(
          keysWhere('guarded', tab).filter((key) => was?.keys.includes(key)),
        );
      });
    });

    it('are read and written by every job the same in either order', () => {
      const shows = (order: 'today' | null) => {
        google.restore(begun);
        if (order) arrange(google, order);
        google.advanceTo('2026-04-02T02:00:00Z', { missed: 'all' });
        google.tick('tick');
        google.tick('tick');
        const t = tokenIn(google.letters[0] ?? { body: '' });
        const page = pageViewOf(google.visit({ parameter: { t } }));
        google.callFromPage('confirmReceipt', t, acknowledgeAnswer(), 'e5'.repeat(16));
        google.call(OWNER, 'queueLetters');
        google.press(OWNER, words.menu.updateSummary);
        const health = dialogViewOf(google.press(OWNER, words.menu.showHealth));
        const errors = google.executions.flatMap(({ fn, message }) =>
          message === '' ? [] : [`${fn}: ${message}`],
        );
        const { columns } = trackingIn(google, language);
        const summary = google.snapshot().tabs.find((tab) => tab.name === words.tabs.summary.name);
        return {
          page,
          health,
          errors,
          columns,
          summary: summary?.display,
          letters: google.letters.map(({ to, subject, body }) => ({ to, subject, body })),
        };
      };
      expect(shows('today')).toEqual(shows(null));
    });

    it('are not touched where merged cells keep them together, which is said with the cells', () => {
      google.restore(begun);
      const begunWith = google.save();
      const tabs = begunWith.file.tabs.map((tab) =>
        tab.name === name ? { ...tab, merges: [{ row: 5, column: 3, rows: 1, columns: 2 }] } : tab,
      );
      google.restore({ ...begunWith, file: { ...begunWith.file, tabs } });
      expect(arrange(google, 'today')).toBe(say(words.keep.merged, { tab: name, cells: 'C5:D5' }));
      expect(trackingIn(google, language).keys).toEqual(before.keys);
    });
  },
);

it('columns of which a run died between two moves are finished by doing it again, and go back as they were', () => {
  const google = formerFile(2, 'vi');
  const begun = google.save();
  const before = trackingIn(google, 'vi');
  google.writeAtOnce(true);
  const { journal } = google.call(OWNER, 'arrangeColumns', 'today');
  const after = trackingIn(google, 'vi');
  const moves = journal.filter(({ name }) => name === 'Sheet.moveColumns');
  expect(moves.length).toBeGreaterThan(5);
  for (const { call } of moves) {
    google.restore(begun);
    google.writeAtOnce(true);
    const request = { fn: 'arrangeColumns', args: ['today'], user: OWNER, context: 'dialog-call' };
    google.run({ ...request, context: 'dialog-call', faultAt: call, kind: 'kill-after' });
    google.advance(31 * 60_000);
    arrange(google, 'today');
    const again = trackingIn(google, 'vi');
    expect([again.keys, again.hidden, again.guarded]).toEqual([
      after.keys,
      after.hidden,
      after.guarded,
    ]);
    expect(again.columns.acknowledge).toEqual(after.columns.acknowledge);
    arrange(google, 'before');
    const back = trackingIn(google, 'vi');
    expect([back.keys, back.widths]).toEqual([before.keys, before.widths]);
  }
});
