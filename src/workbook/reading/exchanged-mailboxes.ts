import type { OutboxLetter } from '../../records/outbox-letter';
import type { Words } from '../../words/words';
import { presentColumns } from '../cells/find-columns';
import { cellText } from '../cells/read-cell';
import type { Found, StrayColumn } from '../cells/stray-column';
import { unitsTab } from '../tabs/units-tab';

/** Letters that are looked at, the newest first. */
const LOOKED_AT = 5;

/** Units that must say the same: one may have got another mailbox. */
const ENOUGH = 2;

/**
 * Finds whether the headers of mailboxes and of copies in Đơn vị have changed places: the last letters went to addresses that
 * now stand among the copies. Where no letter tells, most units that have either have copies alone, or each of the two
 * headers stands in the other's place and all others in their own, as no moving of columns leaves them. One header that is
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
  const [at = -1, place = -1, holder = -1] = ['code', 'email', 'ccEmail'].map((key) =>
    present.get(key),
  );
  const units = new Map<string, Mailboxes>();
  for (const { cells } of rows) {
    const textsIn = (one: number) =>
      cellText(cells[one] ?? '')
        .toLowerCase()
        .split(/[\s,;]+/);
    units.set(cellText(cells[at] ?? '').trim(), { own: textsIn(place), copies: textsIn(holder) });
  }
  const told = saidByLetters(letters, units);
  const filled = [...units.values()].flatMap(saidByFilling);
  const said = told.length > 0 ? told : filled;
  const copied = said.filter((one) => one === 'copies').length;
  const areMost = copied >= ENOUGH && 2 * copied > said.length;
  const isTold = areMost || (told.length === 0 && filled.length > 0 && saidByPlaces(present));
  return place >= 0 && holder >= 0 && isTold ? { key: 'email', place, holder } : null;
}

const OTHER = new Map([
  ['email', 'ccEmail'],
  ['ccEmail', 'email'],
]);

/** Tells whether the columns stand in the order of set-up, but for the two, each of which has the other's place. */
function saidByPlaces(present: ReadonlyMap<string, number>): boolean {
  const standing = [...present].sort(([, a], [, b]) => a - b);
  return [...present.keys()].every((key, at) => standing[at]?.[0] === (OTHER.get(key) ?? key));
}

/** What stands in the two columns of a unit, in small letters. */
interface Mailboxes {
  readonly own: readonly string[];
  readonly copies: readonly string[];
}

/** Says of the units of the last letters in which column the address now stands to which it went. */
function saidByLetters(
  letters: readonly OutboxLetter[],
  units: ReadonlyMap<string, Mailboxes>,
): (keyof Mailboxes)[] {
  const said: (keyof Mailboxes)[] = [];
  for (const letter of letters.slice().reverse()) {
    if (said.length >= LOOKED_AT) break;
    const mailbox = letter.mailbox.toLowerCase();
    const told = letter.covers.filter(({ stage }) => stage !== 'escalation');
    for (const code of new Set(told.map(({ unit }) => unit))) {
      const { own, copies } = units.get(code) ?? { own: [], copies: [] };
      if (own.includes(mailbox)) said.push('own');
      else if (copies.includes(mailbox)) said.push('copies');
    }
  }
  return said;
}

function saidByFilling({ own: [own], copies: [copy] }: Mailboxes): (keyof Mailboxes)[] {
  if (own) return ['own'];
  return copy ? ['copies'] : [];
}
