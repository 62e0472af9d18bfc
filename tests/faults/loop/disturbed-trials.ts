import { seededRandom } from '../../../local/demo/random-source';
import type { RunReport } from '../../../local/runs/run-report';
import type { JournalEntry } from '../../../local/services/world/journal-entry';
import type { TabKey } from '../../../src/records/tab-key';
import { words } from '../../bundle/rows-of';
import { DISTURBANCES, type DisturbanceKind, PAIRS, rowsAbove } from './disturbances';
import { type DisturbedTrial, type Prepared, play, SORTED } from './prepared-act';

const EXTENT = /^Sheet\.(getLast|getMax|getDataRange)/;
const STRUCTURE =
  /^(SpreadsheetApp\.flush|Spreadsheet\.(?!getSheetByName|getRange|getSpreadsheet))/;

/**
 * True if a disturbance of the tab before this call may differ from one before the next call. All others touch
 * another tab or none, and a pending write is repeated on the disturbed tab in any case.
 */
const touches = ({ tab, name, kind }: JournalEntry, key: TabKey) =>
  STRUCTURE.test(name) || (tab === words.tabs[key].name && (kind === 'data' || EXTENT.test(name)));

/** Calls of an act over all its runs. */
function callsOf(
  reports: readonly RunReport[],
): readonly (JournalEntry & { readonly at: number })[] {
  let before = 0;
  return reports.flatMap(({ journal, calls }) => {
    const first = before;
    before += calls;
    return journal.map((entry) => ({ ...entry, at: first + entry.call }));
  });
}

/** Calls at which disturbing a tab may make a difference. */
const placesIn = (reports: readonly RunReport[], tab: TabKey) =>
  callsOf(reports)
    .filter((entry) => touches(entry, tab))
    .map(({ at }) => at);

/** Calls from the last look at a tab before a write to the first look after its flush. */
function windowIn(reports: readonly RunReport[], tab: TabKey): number[] {
  const calls = callsOf(reports).filter((entry) => touches(entry, tab));
  const inside = new Set<number>();
  for (const [at, { cells, tab: name }] of calls.entries()) {
    if (cells !== 'written' || name !== words.tabs[tab].name) continue;
    let from = at;
    while (from > 0 && calls[from - 1]?.cells !== 'read') from -= 1;
    let to = at;
    while (to < calls.length && calls[to]?.name !== 'SpreadsheetApp.flush') to += 1;
    while (to < calls.length && calls[to]?.cells !== 'read') to += 1;
    for (const call of calls.slice(from, to + 1)) inside.add(call.at);
  }
  return [...inside].sort((a, b) => a - b);
}

/** Share of trials in which Google applies writes at once. */
const AT_ONCE = 0.25;

const seedOf = (seed: number, ...numbers: readonly number[]) =>
  numbers.reduce((sum, number) => (Math.imul(sum, 31) + number) | 0, seed);

/** What is done to tabs that an act reads and does not write. */
const TO_READ: readonly DisturbanceKind[] = ['shuffle', 'insert-2', 'delete-2', 'move-column'];

/**
 * All trials with one disturbance: every kind at every call that matters, in every tab that the act writes, and some
 * kinds in those that it only reads.
 */
export function singleTrials(one: Prepared, seed: number): DisturbedTrial[] {
  const { written, undisturbed, before } = one;
  const read = SORTED.filter((tab) => !written.includes(tab) && before.ids.get(tab)?.length);
  return [...written, ...read].flatMap((tab, nth) => {
    const kinds = DISTURBANCES.filter(
      (kind) => isPossible(one, tab, kind) && (written.includes(tab) || TO_READ.includes(kind)),
    );
    return placesIn(undisturbed.reports, tab).flatMap((at) =>
      kinds.map((kind, turn): DisturbedTrial => {
        const own = seedOf(seed, nth, at, turn);
        const atOnce = seededRandom(own).next() < AT_ONCE;
        return { prepared: one, atOnce, struck: [{ kind, tab, at, seed: own }] };
      }),
    );
  });
}

function isPossible({ act, before }: Prepared, tab: TabKey, kind: DisturbanceKind): boolean {
  if (!kind.startsWith('delete-')) return true;
  // Acts with a build of their own are about columns that it brings, which it makes again
  if (kind === 'delete-column' && act.build) return false;
  if (kind === 'delete-own-column') return (SORTED as readonly TabKey[]).includes(tab);
  return (
    kind === 'delete-column' || rowsAbove(before, tab, Number(kind.at(-1))) === Number(kind.at(-1))
  );
}

/** Number of first disturbances after which `pairTrials` looks for a second one. */
export const firstsOf = (one: Prepared): number =>
  one.written.flatMap((tab) => windowIn(one.undisturbed.reports, tab)).length * PAIRS.length;

/**
 * All trials with two disturbances, both between the last look at a tab and the look after the write. The act is played
 * with the first one, after which it may write again, to find the calls for the second one. Only those whose first one
 * `isDrawn` are made.
 */
export async function* pairTrials(
  one: Prepared,
  seed: number,
  isDrawn: () => boolean = () => true,
): AsyncGenerator<DisturbedTrial> {
  for (const [nth, tab] of one.written.entries()) {
    for (const at of windowIn(one.undisturbed.reports, tab)) {
      for (const [turn, [kind, then]] of PAIRS.entries()) {
        if (!isDrawn()) continue;
        const own = seedOf(seed, nth, at, turn);
        const first = { kind, tab, at, seed: own };
        const { reports } = await play({ prepared: one, atOnce: false, struck: [first] });
        for (const second of windowIn(reports, tab).filter((call) => call > at)) {
          const struck = [first, { kind: then, tab, at: second, seed: own + 1 }];
          yield { prepared: one, atOnce: false, struck };
        }
      }
    }
  }
}

/** How many trials of each act and position the gate draws, and of which share of first disturbances it makes pairs. */
export const SAMPLE = { singles: 2, firstOfPairs: 0.005, pairs: 1, drawn: 0 } as const;

/** Number of pairs that are drawn for each act and position. */
const DRAWN = 12;

/** Trials with two disturbances anywhere in an act, in one of the tabs that it writes. */
export function drawnPairs(one: Prepared, seed: number): DisturbedTrial[] {
  const chance = seededRandom(seedOf(seed, one.position.length, one.act.name.length));
  const tabs = one.written.map((tab) => ({ tab, places: placesIn(one.undisturbed.reports, tab) }));
  return Array.from({ length: DRAWN }).flatMap(() => {
    const { tab, places } = tabs[chance.between(0, tabs.length - 1)] ?? {};
    const [kind, then] = PAIRS[chance.between(0, PAIRS.length - 1)] ?? [];
    if (!tab || !places || places.length < 2 || !kind || !then) return [];
    const from = chance.between(0, places.length - 2);
    const to = chance.between(from + 1, places.length - 1);
    const own = chance.between(1, 1_000_000);
    const struck = [
      { kind, tab, at: places[from] ?? 1, seed: own },
      { kind: then, tab, at: places[to] ?? 1, seed: own + 1 },
    ];
    return [{ prepared: one, atOnce: chance.next() < AT_ONCE, struck }];
  });
}

/** Options by which `npm run faults` repeats a trial. */
export const disturbedName = ({ prepared: one, atOnce, struck }: DisturbedTrial): string =>
  `--act "${one.act.name}" --position ${one.position}${atOnce ? ' --at-once' : ''} --disturb ${struck
    .map(({ kind, tab, at, seed }) => `${kind}:${tab}:${at}:${seed}`)
    .join(',')}`;
