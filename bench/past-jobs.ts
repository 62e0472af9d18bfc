import type { AppsScript } from '../local/apps-script';
import type { RunReport } from '../local/runs/run-report';
import type { TabKey } from '../src/records/tab-key';
import type { MenuEntry } from '../src/words/menu-lines';
import { wordsIn } from '../src/words/words-in';
import { dispatchesTab } from '../src/workbook/tabs/dispatches-tab';
import { OWNER, pressEntry } from './bench-office';
import { countsOf, longestLock } from './counts';
import { dayOf, formOn, officesWithPast } from './past-months';
import { figure, type Table } from './table';

/** Months of work, six dispatches each, that have ended before the jobs are measured. */
export const MONTHS = [1, 12, 36, 60];

/** Dispatches that are followed at once. */
export const FOLLOWED = [3, 24];

const UNITS = 60;

/** A job whose cost must not depend on the dispatches that have ended. */
interface PastJob {
  readonly name: string;
  /** Cells that it reads more for each row that a tab has more, because it searches so many columns for open work. */
  readonly searched: Partial<Record<TabKey, number>>;
  run(google: AppsScript): RunReport;
}

const press = (entry: MenuEntry) => (google: AppsScript) => pressEntry(google, entry);

const call =
  (fn: string, ...args: unknown[]) =>
  (google: AppsScript) =>
    google.call(OWNER, fn, ...args);

const tick = (google: AppsScript): RunReport => {
  const [report] = google.tick('tick');
  if (!report) throw new Error('Nothing ran');
  return report;
};

/** The dispatch that was added last. */
function newest(google: AppsScript): string {
  const rows = google.snapshot().tabs.find(({ name }) => name === 'Văn bản')?.values ?? [];
  return String(rows.at(-1)?.[0]);
}

const recordOne = (google: AppsScript) => {
  const answer = { acknowledge: 'acknowledged', acknowledgedOn: dayOf(google) };
  const order = { dispatch: newest(google), entries: [{ unit: 'U-1', answer }] };
  return google.call(OWNER, 'importAnswers', order);
};

const turn = (state: string) => (google: AppsScript) =>
  google.call(OWNER, 'changeDispatch', { dispatch: newest(google), state, sure: 'yes' });

/** Văn bản is read whole. */
const WHOLE = Object.keys(dispatchesTab.columns).length;

/** In this order, in one office. */
const JOBS: readonly PastJob[] = [
  {
    name: 'first tick of a day',
    searched: { dispatches: 2 * WHOLE, tracking: 2, outbox: 9, log: 2 },
    run: tick,
  },
  { name: 'idle tick', searched: {}, run: tick },
  {
    name: 'open the preview',
    searched: { dispatches: WHOLE, tracking: 1, outbox: 4 },
    run: press('openLetters'),
  },
  {
    name: 'open the day’s work',
    searched: { dispatches: WHOLE, tracking: 1, outbox: 4 },
    run: press('openToday'),
  },
  {
    name: 'open the system’s state',
    searched: { dispatches: WHOLE, tracking: 1, outbox: 4, periods: 1 },
    run: press('openHealth'),
  },
  {
    name: 'open what awaits approval',
    searched: { dispatches: WHOLE, tracking: 1, outbox: 5 },
    run: press('openApproval'),
  },
  {
    name: 'open the call list',
    searched: { dispatches: WHOLE, tracking: 1, outbox: 4 },
    run: press('openPhoneReminders'),
  },
  {
    name: 'open the requests of units',
    searched: { dispatches: WHOLE, tracking: 1 },
    run: press('openRequests'),
  },
  {
    name: 'open the results',
    searched: { dispatches: WHOLE, tracking: 1 },
    run: press('openCheck'),
  },
  {
    name: 'open the changes of units',
    searched: { dispatches: WHOLE },
    run: press('openUnitChanges'),
  },
  {
    name: 'open the import',
    searched: { dispatches: WHOLE, tracking: 1 },
    run: press('openImport'),
  },
  {
    name: 'rebuild',
    searched: { dispatches: WHOLE, tracking: 1, outbox: 4 },
    run: press('updateSummary'),
  },
  {
    name: 'import an answer',
    searched: { dispatches: 2 * WHOLE, tracking: 9, outbox: 1 },
    run: recordOne,
  },
  {
    name: 'tick after answers',
    searched: { dispatches: WHOLE, tracking: 1, outbox: 4, log: 2 },
    run: tick,
  },
  {
    name: 'add a dispatch',
    searched: { dispatches: WHOLE, tracking: 2 },
    run: (google) => google.call(OWNER, 'addDispatch', formOn(9_999, google)),
  },
  {
    name: 'queue letters',
    searched: { dispatches: 2 * WHOLE, tracking: 1, outbox: 6 },
    run: call('queueLetters'),
  },
  {
    name: 'claim, send and mark letters',
    searched: { dispatches: 2 * WHOLE, tracking: 1, outbox: 8 },
    run: call('sendNextChunk'),
  },
  {
    name: 'close a period',
    searched: { dispatches: 2 * WHOLE + 2, tracking: 2, outbox: 8, periods: 3 },
    run: call('takeClosing', { period: 'Kỳ mới' }),
  },
  {
    name: 'end a dispatch',
    searched: { dispatches: 2 * WHOLE, tracking: 2, outbox: 1 },
    run: turn('closed'),
  },
  {
    name: 'resume it',
    searched: { dispatches: 2 * WHOLE, tracking: 2, outbox: 1 },
    run: turn('open'),
  },
];

export interface PastCost {
  readonly calls: number;
  readonly virtual: number;
  readonly lock: number;
  readonly read: number;
  /** Cells read, by tab. */
  readonly byTab: ReadonlyMap<string, number>;
}

/** Costs of the jobs by name, and the number of rows of each tab when they began. */
export interface PastCosts {
  readonly months: number;
  readonly jobs: ReadonlyMap<string, PastCost>;
  readonly rows: ReadonlyMap<string, number>;
}

/** `google` is an office after that many months. Throws if a job fails. */
export function pastCosts(google: AppsScript, months: number): PastCosts {
  const rows = new Map(google.snapshot().tabs.map(({ name, values }) => [name, values.length]));
  const jobs = JOBS.map(({ name, run }) => {
    const report = run(google);
    const { done = true } = (report.result ?? {}) as { done?: boolean };
    if (report.error || !done)
      throw new Error(`${name}: ${report.error?.message ?? JSON.stringify(report.result)}`);
    const byTab = new Map<string, number>();
    for (const { cells, tab, size } of report.journal)
      if (cells === 'read') byTab.set(tab, size + (byTab.get(tab) ?? 0));
    const { calls, read } = countsOf(report);
    const lock = longestLock(report.journal);
    return [name, { calls, read, lock, byTab, virtual: report.duration }] as const;
  });
  return { months, jobs: new Map(jobs), rows };
}

/** Share by which calls, time and lock may differ from those of a young office. */
const ALLOWED = 0.15;

/** Sentences about jobs that cost more than `few` because more dispatches have ended. */
export function growingWithPast(few: PastCosts, many: PastCosts): string[] {
  const { tabs } = wordsIn('vi');
  return JOBS.flatMap(({ name, searched }) => {
    const [before, after] = [few.jobs.get(name), many.jobs.get(name)];
    if (!before || !after) return [];
    const longer = (['calls', 'virtual', 'lock'] as const).flatMap((of) =>
      after[of] > before[of] * (1 + ALLOWED)
        ? [
            `${name}, month ${many.months}: ${of} ${after[of]}, ${before[of]} in month ${few.months}`,
          ]
        : [],
    );
    const columns = new Map(
      Object.entries(searched).map(([key, count]) => [tabs[key as TabKey].name as string, count]),
    );
    const more = [...after.byTab].flatMap(([tab, cells]) => {
      const rows = (many.rows.get(tab) ?? 0) - (few.rows.get(tab) ?? 0);
      const most = (before.byTab.get(tab) ?? 0) * (1 + ALLOWED) + rows * (columns.get(tab) ?? 0);
      return rows > 0 && cells > most
        ? [
            `${name}, month ${many.months}: reads ${cells} cells of ${tab}, at most ${Math.round(most)} are allowed`,
          ]
        : [];
    });
    return [...longer, ...more];
  });
}

/** The costs by month, a table for each number of dispatches that are followed at once. */
export function pastTables(): {
  readonly tables: readonly Table[];
  readonly growing: readonly string[];
} {
  const officeAfter = officesWithPast(UNITS);
  const sizes = FOLLOWED.map((followed) =>
    MONTHS.map((months) => pastCosts(officeAfter(months, followed), months)),
  );
  const tables = sizes.map(
    (costs, at): Table => ({
      title: `After months of six dispatches, ${UNITS} units, ${FOLLOWED[at]} followed at once`,
      note: 'Calls · virtual ms · longest lock, ms, by month. Last: cells read more for each row that a tab has more, since so many columns are searched for open work.',
      head: ['job', ...MONTHS.map((months) => `month ${months}`), 'searched'],
      rows: JOBS.map(({ name, searched }) => [
        name,
        ...costs.map(({ jobs }) => {
          const { calls = 0, virtual = 0, lock = 0 } = jobs.get(name) ?? {};
          return [calls, virtual, lock].map(figure).join(' · ');
        }),
        Object.entries(searched)
          .map(([key, count]) => `${wordsIn('vi').tabs[key as TabKey].name} ${count}`)
          .join(', '),
      ]),
    }),
  );
  const growing = sizes.flatMap(([few, ...others]) =>
    others.flatMap((many) => (few ? growingWithPast(few, many) : [])),
  );
  return { tables, growing };
}
