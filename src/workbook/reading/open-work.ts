import { addDays, type Day, NO_DAY } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { NO_DISPATCH } from '../../records/letter-item-record';
import type { OutboxRow } from '../../records/outbox-letter';
import { seriesOf } from '../../records/round';
import type { Words } from '../../words/words';
import { parseLetterItems } from '../cells/kinds/letter-items';
import { readCell } from '../cells/read-cell';
import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { ReadPorts } from '../ports';
import { outboxTab } from '../tabs/outbox-tab';
import { trackingTab } from '../tabs/tracking-tab';
import { MOST_INSERTED, wantedRows } from './find-rows';

/**
 * What the daily work of an office needs of its long tabs, so that a job costs the same however many dispatches have
 * ended. What needs the rows of past dispatches too reads them by itself (`readWholeOffice`, `rowsOfDispatch`).
 */
export interface OpenWork {
  /** Ids of dispatches that were closed so long ago that nothing done today depends on their rows. */
  readonly past: ReadonlySet<string>;
  /** True if the tabs are read whole: all is asked for, or no dispatch was closed yet. */
  readonly isAll: boolean;
  /** Letters prepared on this day or later are read whatever they are about. */
  readonly since: Day;
}

/** No dispatch counts as past. */
export const EVERYTHING: OpenWork = { past: new Set(), isAll: true, since: NO_DAY };

/**
 * Days after its end for which a dispatch still counts: letters about it may just have gone, after which a mailbox rests
 * for `ASKING_PAUSE` working days.
 */
const KEPT_DAYS = 31;

type Ending = Pick<Dispatch, 'id' | 'state' | 'closedOn' | 'archivedOn'>;

/**
 * Cancelled dispatches are never past, because letters about the cancellation may still be due. Nor are the earlier rounds
 * of a series that goes on, which its summary lists, and dispatches that are `named`.
 */
export function openWorkOf(
  dispatches: readonly Ending[],
  today: Day,
  named: readonly string[] = [],
): OpenWork {
  const since = addDays(today, -KEPT_DAYS);
  const isAnyFollowed = dispatches.some(({ state }) => state === 'open' || state === 'paused');
  const shown = isAnyFollowed ? undefined : lastClosed(dispatches, today);
  const hasEnded = (one: Ending) =>
    one.state === 'closed' &&
    one !== shown &&
    (one.closedOn ?? today) < since &&
    !named.includes(one.id);
  const live = new Set(dispatches.filter((one) => !hasEnded(one)).map(({ id }) => seriesOf(id)));
  const ids = dispatches.map(({ id }) => id);
  const past = new Set(ids.filter((id) => !live.has(seriesOf(id))));
  return { past, isAll: !dispatches.some(({ state }) => state === 'closed'), since };
}

/** Which Tổng hợp shows if none is followed. `undefined` if every closed dispatch is archived or there is none. */
export function lastClosed<T extends Ending>(dispatches: readonly T[], today: Day): T | undefined {
  const dayOf = ({ closedOn }: Ending) => closedOn ?? today;
  const [last] = dispatches
    .filter(({ state, archivedOn }) => state === 'closed' && archivedOn === null)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return last;
}

/** All rows if the tab lacks a column, because its cells are then filled again. */
export function readOpenTracking(
  ports: ReadPorts,
  { past, isAll }: Pick<OpenWork, 'past' | 'isAll'>,
): Rows<typeof trackingTab> {
  if (isAll) return readAll(ports, trackingTab);
  const read = wantedRows(ports, trackingTab, {
    keys: ['dispatchId'],
    isWanted: ([id = '']) => !past.has(id),
    last: MOST_INSERTED,
  });
  return (read.grid.lacking ?? []).length > 0 ? readAll(ports, trackingTab) : read;
}

/**
 * Leaves out settled letters that were prepared long ago and are about past dispatches, or about none. `keys` are the
 * columns read of all rows: only jobs that queue letters need the ids of those left out (`WITH_IDS`).
 */
export function readOpenLetters(
  ports: ReadPorts,
  { past, isAll, since }: OpenWork,
  keys: readonly string[] = WITH_IDS,
): Rows<typeof outboxTab> {
  if (isAll) return readAll(ports, outboxTab);
  const words = ports.words();
  return wantedRows(ports, outboxTab, {
    keys,
    isWanted: (texts) => {
      const [state = '', items = '', plannedOn = ''] = texts;
      return (
        !isSettled(state, words) ||
        isAboutOpenWork(items, past) ||
        isRecent(plannedOn, since, words)
      );
    },
    last: MOST_INSERTED,
  });
}

/** All letters with an item about one of these dispatches, past ones too. */
export function readLettersAbout(ports: ReadPorts, ids: Iterable<string>): Rows<typeof outboxTab> {
  const wanted = new Set(ids);
  return wantedRows(ports, outboxTab, {
    keys: ['itemRecords'],
    isWanted: ([items = '']) =>
      (parseLetterItems(items) ?? []).some(({ dispatchId }) => wanted.has(dispatchId)),
  });
}

export const LETTER_KEYS = ['state', 'itemRecords', 'plannedOn'] as const;

export const WITH_IDS = [...LETTER_KEYS, 'id'] as const;

const { columns } = outboxTab;

const SETTLED: readonly OutboxRow['state'][] = [
  'sent',
  'superseded',
  'cancelled',
  'skipped',
  'remindedDirectly',
];

function isSettled(text: string, words: Words): boolean {
  const state = readCell(text, columns.state, words);
  return SETTLED.some((one) => one === state);
}

/** A text that cannot be read counts as open work, so that it is reported. */
function isAboutOpenWork(text: string, past: OpenWork['past']): boolean {
  const items = parseLetterItems(text);
  return (
    items === null ||
    items.some(({ dispatchId }) => !past.has(dispatchId) && dispatchId !== NO_DISPATCH)
  );
}

/** A text that is no day counts as recent. */
function isRecent(text: string, since: Day, words: Words): boolean {
  const day = readCell(text, columns.plannedOn, words);
  return typeof day !== 'string' || day >= since;
}

function readAll<C extends Columns>(ports: ReadPorts, tab: Tab<C>): Rows<Tab<C>> {
  return readRows(tab, ports.reader.read(tab), ports.words());
}
