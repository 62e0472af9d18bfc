import type { OutboxLetter } from '../../records/outbox-letter';
import type { Words } from '../../words/words';
import type { Cell } from '../cells/cell';
import { exchangedHeaders } from '../cells/exchanged-headers';
import { presentColumns } from '../cells/find-columns';
import { cellText, isFilled } from '../cells/read-cell';
import type { Found, StrayColumn } from '../cells/stray-column';
import { unitsTab } from '../tabs/units-tab';

/** Letters that are looked at, the newest first. */
const LOOKED_AT = 5;

/** Units that must say the same: one may have got another mailbox. */
const ENOUGH = 2;

/**
 * Finds whether the header of mailboxes in Đơn vị and another one, as that of copies, have changed places: the last letters
 * went to addresses that now stand under the other. Where no letter tells, the two stand in each other's place, or most
 * units that have either a mailbox or copies have copies alone. One header that is
 * missing was renamed or deleted, and has changed places with none. Never more than a
 * doubt, since an office may give its units new mailboxes and keep the old ones as copies.
 */
export function exchangedMailboxes(
  { headers, rows }: Pick<Found, 'headers' | 'rows'>,
  letters: readonly OutboxLetter[],
  words: Words,
): StrayColumn | null {
  const present = new Map(
    presentColumns(unitsTab, headers, words).map(({ key, place }) => [key, place]),
  );
  const [at = -1, place = -1, copies = -1] = ['code', 'email', 'ccEmail'].map((key) =>
    present.get(key),
  );
  if (place < 0 || copies < 0 || rows.length === 0) return null;
  const units = new Map(rows.map(({ cells }) => [cellText(cells[at] ?? '').trim(), cells]));
  const told = saidByLetters(letters, units, place);
  const byPlaces = told.length > 0 ? null : exchangedHeaders(unitsTab, headers, words);
  if (byPlaces && [byPlaces.place, byPlaces.holder].includes(place))
    return { key: 'email', place, holder: byPlaces.place + byPlaces.holder - place };
  const filled = [...units.values()].flatMap((cells) =>
    [place, copies].filter((one) => isFilled(cells[one])).slice(0, 1),
  );
  const said = told.length > 0 ? told : filled;
  const [holder = -1] = said.filter((one) => one !== place);
  const elsewhere = said.filter((one) => one === holder).length;
  return elsewhere >= ENOUGH && 2 * elsewhere > said.length
    ? { key: 'email', place, holder }
    : null;
}

/** Says of the units of the last letters in which column the address now stands to which it went, in its own first. */
function saidByLetters(
  letters: readonly OutboxLetter[],
  units: ReadonlyMap<string, readonly Cell[]>,
  place: number,
): number[] {
  const said: number[] = [];
  for (const letter of letters.slice().reverse()) {
    if (said.length >= LOOKED_AT) break;
    const mailbox = letter.mailbox.toLowerCase();
    const told = letter.covers.filter(({ stage }) => stage !== 'escalation');
    for (const code of new Set(told.map(({ unit }) => unit))) {
      const cells = units.get(code) ?? [];
      const holds = (cell: Cell = '') =>
        cellText(cell)
          .toLowerCase()
          .split(/[\s,;]+/)
          .includes(mailbox);
      const at = holds(cells[place]) ? place : cells.findIndex(holds);
      if (at >= 0) said.push(at);
    }
  }
  return said;
}
