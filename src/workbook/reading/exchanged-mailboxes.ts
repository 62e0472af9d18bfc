import type { OutboxLetter } from '../../records/outbox-letter';
import type { Cell } from '../cells/cell';
import { exchangedHeaders } from '../cells/exchanged-headers';
import { presentColumns } from '../cells/find-columns';
import { cellText, isFilled } from '../cells/read-cell';
import type { Found, StrayColumn } from '../cells/stray-column';
import { unitsTab } from '../tabs/units-tab';

/** Number of recent letters that are examined. */
const LETTERS_EXAMINED = 5;

/** Minimum number of units that must agree: a single one may have a new mailbox. */
const ENOUGH = 2;

/**
 * Suspects that the mailbox header in the tab Đơn vị was exchanged with another, because recent letters went to
 * addresses that are now in the other column. Without such letters it compares the order of the headers and
 * which of the two columns are filled.
 */
export function exchangedMailboxes(
  { headers, rows }: Pick<Found, 'headers' | 'rows'>,
  letters: readonly OutboxLetter[],
): StrayColumn | null {
  const present = new Map(presentColumns(unitsTab, headers).map(({ key, place }) => [key, place]));
  const [at = -1, place = -1, copies = -1] = ['code', 'email', 'ccEmail'].map((key) =>
    present.get(key),
  );
  if (place < 0 || copies < 0 || rows.length === 0) return null;
  const units = new Map(rows.map(({ cells }) => [cellText(cells[at] ?? '').trim(), cells]));
  const told = saidByLetters(letters, units, place);
  const byPlaces = told.length > 0 ? null : exchangedHeaders(unitsTab, headers);
  if (byPlaces && [byPlaces.place, byPlaces.holder].includes(place))
    return { key: 'email', place, holder: byPlaces.place + byPlaces.holder - place };
  const filled = [...units.values()].flatMap((cells) =>
    [place, copies].filter((one) => isFilled(cells[one])).slice(0, 1),
  );
  const holders = told.length > 0 ? told : filled;
  const [holder = -1] = holders.filter((one) => one !== place);
  const elsewhere = holders.filter((one) => one === holder).length;
  return elsewhere >= ENOUGH && 2 * elsewhere > holders.length
    ? { key: 'email', place, holder }
    : null;
}

/**
 * For each unit in the last letters, the position of the column that now holds the mailbox the letter went to.
 * Prefers `place`, the mailbox column.
 */
function saidByLetters(
  letters: readonly OutboxLetter[],
  units: ReadonlyMap<string, readonly Cell[]>,
  place: number,
): number[] {
  const places: number[] = [];
  for (const letter of letters.slice().reverse()) {
    if (places.length >= LETTERS_EXAMINED) break;
    const mailbox = letter.mailbox.toLowerCase();
    const told = letter.itemRecords.filter(({ kind }) => kind !== 'escalation');
    for (const code of new Set(told.map(({ unitCode }) => unitCode))) {
      const cells = units.get(code) ?? [];
      const holds = (cell: Cell = '') =>
        cellText(cell)
          .toLowerCase()
          .split(/[\s,;]+/)
          .includes(mailbox);
      const at = holds(cells[place]) ? place : cells.findIndex(holds);
      if (at >= 0) places.push(at);
    }
  }
  return places;
}
