import type { FormOutcome } from '../../forms/form-view';
import type { LogEvent } from '../../records/log-entry';
import {
  isLetter,
  letterId,
  nextLetterNumber,
  type OutboxLetter,
  type OutboxRow,
} from '../../records/outbox-letter';
import { format } from '../../texts/format';
import type { LockPorts } from '../../workbook/ports';
import { letterCount, letterIds } from '../../workbook/reading/letters-in';
import { lettersOf, outboxRowOf, readTab, rowsOf } from '../../workbook/reading/office';
import { openWorkOf, readOpenLetters } from '../../workbook/reading/open-work';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { withLock } from '../../workbook/with-lock';
import { addRows } from '../../workbook/writing/add-rows';
import { raiseQueue } from '../../workbook/writing/queue-flag';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { storeLetterCount } from './queue-letters';

export function markSent(ports: LockPorts, ids: readonly string[]): FormOutcome {
  return settleLetters(ports, ids, {
    event: 'lettersMarkedSent',
    settle: (letter) =>
      letter.state === 'deliveryUnknown'
        ? { change: { state: 'sent', sentAt: letter.claimedAt ?? ports.clock.now() } }
        : null,
  });
}

/**
 * A letter that was or may have been sent becomes `superseded`, which no longer counts as a reminder, and a
 * copy is queued. The copy is written first, so that an interrupted run leaves no unit without a letter. A
 * letter that failed, was cancelled or was skipped is queued itself.
 */
export function sendAgain(ports: LockPorts, ids: readonly string[]): FormOutcome {
  return settleLetters(ports, ids, {
    event: 'lettersRepeated',
    settle: (letter) => {
      if (letter.state === 'sent' || letter.state === 'deliveryUnknown')
        return { change: { state: 'superseded' }, again: true };
      const stopped = ['failed', 'cancelled', 'skipped'].includes(letter.state);
      return stopped ? { change: { ...UNSENT, state: 'queued' } } : null;
    },
  });
}

export function cancelLetters(ports: LockPorts, ids: readonly string[]): FormOutcome {
  return settleLetters(ports, ids, {
    event: 'lettersCancelled',
    settle: ({ state }) =>
      state === 'queued' || state === 'awaiting' ? { change: { state: 'cancelled' } } : null,
  });
}

const UNSENT = { claimedAt: null, run: '', sentAt: null, reason: '', regardless: 'yes' } as const;

/** `settle` returns how a letter changes, or null if it stays. `again` also queues a copy. */
interface Settling {
  readonly event: LogEvent;
  readonly settle: (
    letter: OutboxLetter,
  ) => { readonly change: Partial<OutboxLetter>; readonly again?: boolean } | null;
}

function settleLetters(
  ports: LockPorts,
  ids: readonly string[],
  { event, settle }: Settling,
): FormOutcome {
  const words = ports.words();
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words));
  const openWork = openWorkOf(dispatches, ports.clock.today());
  return withLock(ports, () => {
    const outbox = readOpenLetters(ports, openWork);
    const rows = lettersOf(outbox);
    const named = new Set(ids);
    const settled = outbox.rows.flatMap(({ at, row }) => {
      const letter = outboxRowOf(row);
      if (!named.has(row.id) || !isLetter(letter)) return [];
      const outcome = settle(letter);
      return outcome ? [{ at, letter, ...outcome }] : [];
    });
    raiseQueue(ports.scriptProperties);
    markSummaryDue(ports);
    const first = nextLetterNumber(letterIds(outbox));
    const again = settled
      .filter(({ again, letter }) => again && !isReplaced(letter, rows))
      .map(({ letter }, index): OutboxLetter => {
        const plannedOn = ports.clock.today();
        return { ...letter, ...UNSENT, id: letterId(first + index), state: 'queued', plannedOn };
      });
    if (again.length > 0) {
      addRows(ports, outboxTab, outbox, again);
      storeLetterCount(ports, letterCount(outbox) + again.length);
    }
    changeRows(ports, outboxTab, outbox, new Map(settled.map(({ at, change }) => [at, change])));
    const message = format(words.says.lettersSettled, {
      what: words.choices.logEvent[event],
      ids: settled.map(({ letter }) => letter.id).join(', ') || words.says.noLetter,
    });
    if (settled.length > 0) writeLog(ports, words, [{ event, detail: message }]);
    return { done: true, message };
  });
}

const NOT_SENT: readonly OutboxRow['state'][] = ['cancelled', 'skipped'];

/** True if an interrupted run has already queued the letter's replacement. */
function isReplaced(
  { id, mailbox, itemRecords }: OutboxLetter,
  rows: readonly OutboxRow[],
): boolean {
  const same = JSON.stringify(itemRecords);
  return rows.some(
    (later) =>
      later.id > id &&
      later.mailbox === mailbox &&
      !NOT_SENT.includes(later.state) &&
      JSON.stringify(later.itemRecords) === same,
  );
}
