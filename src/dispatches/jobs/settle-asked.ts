import { askedCopy } from '../../records/asked-copy';
import { dispatchNumber } from '../../records/dispatch-number';
import { mayHaveArrived } from '../../records/outbox-letter';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Rows } from '../../workbook/cells/read-rows';
import { headerNames, type RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { askedCells, lettersOf, readTab } from '../../workbook/reading/office';
import { readLettersAbout } from '../../workbook/reading/open-work';
import { overwrittenAsked } from '../../workbook/reading/overwritten-asks';
import { unaskedDeadlines } from '../../workbook/reading/unasked-deadlines';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { changeRows, withoutProblemsOf } from '../../workbook/writing/write-rows';

/**
 * Finds cells of Văn bản in which a person changed what a dispatch asks. If letters about the dispatch may have
 * been sent, puts the cells back and returns a sentence for each dispatch; otherwise records the change. Also
 * records what rows without a record ask, and puts back days for stages that are not asked, with a sentence for
 * each. The caller must hold the lock.
 */
export function settleAsked(ports: Ports, read: Rows<typeof dispatchesTab>): string[] {
  const words = ports.words();
  const overwritten = overwrittenAsked(read);
  const unrecorded = read.rows.filter(({ row }) => row.asked === '');
  if (overwritten.length + unrecorded.length === 0) return settleDeadlines(ports, read);
  const told = dispatchesInLetters(
    ports,
    overwritten.map(({ row }) => row.id),
  );
  const putBack = overwritten.filter(({ row }) => told.has(row.id));
  const recorded = [...overwritten.filter((one) => !putBack.includes(one)), ...unrecorded];
  const changes = new Map<number, Partial<RowOf<typeof dispatchesTab>>>([
    ...putBack.map((one) => [one.at, askedCells(one.recorded)] as const),
    ...recorded.map(({ at, row }) => [at, { asked: askedCopy(row) }] as const),
  ]);
  const restored = putBack.flatMap(({ cells }) => cells);
  changeRows(ports, dispatchesTab, withoutProblemsOf(read, restored), changes);
  const headers = headerNames(dispatchesTab, words);
  const sentences = putBack.map(({ row, columns }) =>
    format(words.says.askedPutBack, {
      number: dispatchNumber(row),
      columns: columns.map((key) => headers[key]).join('”, “'),
    }),
  );
  return [...sentences, ...settleDeadlines(ports, readTab(ports, dispatchesTab, words))];
}

/** Puts back days for stages that are not asked. `read` must show what the dispatches ask by now. */
function settleDeadlines(ports: Ports, read: Rows<typeof dispatchesTab>): string[] {
  const found = unaskedDeadlines(read, ports.words());
  if (found.length === 0) return [];
  const byRow = groupBy(found, ({ at }) => at);
  const changes = [...byRow].map(([at, cells]) => {
    const change = Object.fromEntries(cells.map(({ key }) => [key, 'notAsked' as const]));
    return [at, change] as const;
  });
  changeRows(ports, dispatchesTab, read, new Map(changes));
  return found.map(({ sentence }) => sentence);
}

/** Those of the dispatches about which a letter has gone, and others beside them. */
function dispatchesInLetters(ports: Ports, ids: readonly string[]): Set<string> {
  if (ids.length === 0) return new Set();
  const letters = lettersOf(readLettersAbout(ports, ids));
  const gone = letters.filter(({ state }) => mayHaveArrived(state));
  return new Set(
    gone.flatMap(({ itemRecords }) => itemRecords.map(({ dispatchId }) => dispatchId)),
  );
}
