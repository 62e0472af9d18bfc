import live from './live-figures.json';

export interface CostFigure {
  /** The operation, in the words that docs/promises.md shows. */
  readonly of: string;
  readonly ms: number;
  /** Where the figure was published, or a note that nothing was found. */
  readonly source: string;
}

const BEST_PRACTICES = 'https://developers.google.com/apps-script/guides/support/best-practices';
const TANAIKE =
  'https://tanaikech.github.io/2018/10/12/benchmark-reading-and-writing-spreadsheet-using-google-apps-script/';
const BUGBUGNOW = 'https://www.bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html';
const EXCELSPEEDUP = 'https://gas.excelspeedup.com/gas-spreadsheet-speedup/';
const SCRIPTDB =
  'https://ruby-bash.developreference.com/article/29263774/What+is+faster+ScriptDb+or+SpreadsheetApp';
const ZIRITIONE = 'https://ziritione.org/post/apps_script_performance';
const STARTER = 'https://github.com/labnol/apps-script-starter/issues/25';
const AIRBORNE = 'https://github.com/daniele-athome/airborne/pull/124';
const OUTBOX = 'https://sites.google.com/quickfixters.com/add-onsuniverse/faq';
const LOCKS = 'https://ramblings.mcpher.com/google-apps-script-locking-and-optimu/';

const NONE = 'nothing published was found: assumed';

/** Published figures. Where sources differ, the higher one is used. */
const PUBLISHED = {
  start: {
    of: 'starting a run: press, tick, page, call from a page',
    ms: 5_730,
    source: `a call that only asks who the user is took 5.73 s (${STARTER}); a POST and the GET after it 4 to 7 s (${AIRBORNE})`,
  },
  read: {
    of: 'reading cells: `getValues`, or the first `getValue` after a write, a flush or the start',
    ms: 200,
    source: `170 to 200 for 200 cells, the file opened (${TANAIKE}, fig. 1)`,
  },
  cellRead: {
    of: '… and for each cell read',
    ms: 0.0124,
    source: `0.0085 to 0.0105: 250,000 cells in 2.3 s, 600,000 in 6.2 s (${TANAIKE}); up to 0.0124 under V8, a million cells searched in 12.4 s (the same author, 2020)`,
  },
  nextRead: {
    of: 'one more `getValue` where the run has only read since: reads are cached ahead',
    ms: 2.1,
    source: `1,000 with their getRange in 3.06 s (${BUGBUGNOW}); the cache: ${BEST_PRACTICES}`,
  },
  write: {
    of: 'writing cells: `setValues`',
    ms: 100,
    source: `80 to 100 up to some 18,000 cells (${TANAIKE})`,
  },
  cellWritten: {
    of: '… and for each cell of the block',
    ms: 0.06,
    source: `0.056 to 0.060 above 20,000 cells: 400,000 in 23.8 s, 250,000 in 14 s (${TANAIKE}); of smaller blocks the flush after them takes it`,
  },
  nextWrite: {
    of: 'one `setValue`: writes wait and are made together',
    ms: 1.2,
    source: `7,500 in 9.1 s (${TANAIKE}, fig. 5)`,
  },
  turn: {
    of: 'a read while a write waits, which is made first: besides the read',
    ms: 35,
    source: `a loop of two getValue and one setValue took 241 a round (${EXCELSPEEDUP}), less what this table says of its other calls; why: ${BEST_PRACTICES}`,
  },
  flush: {
    of: '`flush`',
    ms: 560,
    source: `560 after 4,000 cells; 30 after one row (${SCRIPTDB})`,
  },
  appendRow: { of: '`appendRow`', ms: 110, source: `106 to 110 (${TANAIKE}, fig. 5)` },
  extent: {
    of: '`getLastRow`, `getLastColumn`, `getDataRange`; `getMaxRows`, `getMaxColumns` alike',
    ms: 160,
    source: `getLastRow 1,000 times in 160 s (${BUGBUGNOW}); of the others nothing published was found`,
  },
  place: {
    of: '`getRange`, `getSheetByName`',
    ms: 1,
    source: `below 1.2, since a setValue with its getRange takes that (${TANAIKE}, fig. 5)`,
  },
  act: {
    of: 'any other change of a sheet: rows, formats, rules',
    ms: 100,
    source: `${NONE} as a write`,
  },
  propertyRead: { of: 'properties: read', ms: 30, source: ZIRITIONE },
  propertyWrite: { of: 'properties: write', ms: 62, source: ZIRITIONE },
  cacheRead: { of: 'cache: read', ms: 3, source: ZIRITIONE },
  cacheWrite: { of: 'cache: write', ms: 93, source: ZIRITIONE },
  lock: {
    of: 'lock: take, give up',
    ms: 50,
    source: `below 10 with a cache write (${LOCKS}), which alone takes 93 above: the old, dearer figure stays`,
  },
  mail: {
    of: '`sendEmail`',
    ms: 1_200,
    source: `1.2 s on average for 100 KB (${OUTBOX})`,
  },
  trigger: { of: 'making or deleting a trigger', ms: 500, source: NONE },
  other: {
    of: 'any other call: Utilities, HtmlService, handles, mail quota',
    ms: 20,
    source: NONE,
  },
} as const satisfies Record<string, CostFigure>;

export type CostName = keyof typeof PUBLISHED;

/** Figures measured on a live account. `from` is the name of the file with the figures in docs/live. */
export interface LiveFigures {
  readonly from: string | null;
  readonly figures: Partial<Record<CostName, number>>;
}

export function withLive({ from, figures }: LiveFigures): Record<CostName, CostFigure> {
  const names = Object.keys(PUBLISHED) as CostName[];
  const all = names.map((name) => {
    const ms = figures[name];
    const { of } = PUBLISHED[name];
    const measured = { of, ms, source: `measured on a live account: [${from}](live/${from})` };
    return [name, ms === undefined ? PUBLISHED[name] : measured];
  });
  return Object.fromEntries(all);
}

/**
 * Cost model in milliseconds. The imitated services charge these figures, the bench counts with them, and
 * docs/promises.md shows them. `npm run live-check -- --take` writes live-figures.json from the newest file of
 * docs/live.
 */
export const COST = withLive(live);
