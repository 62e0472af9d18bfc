import { cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/likeness';
import { cellLook } from './column-contents';
import type { Header, Table } from './find-header';
import { officeIn } from './list-columns';

/** What the columns of an office (Bí thư, Hiệu trưởng) say of whom to ask. */
export type HeldBy = Partial<Record<'position' | 'contact' | 'phone', string>>;

/** Telephone numbers in a text of other things. */
const NUMBERS = /(?:\+?84|0)[\d .()-]{7,13}\d/g;

/**
 * Reads the columns that are headed by an office: where they are filled, the office is the contact's position. The
 * person's name and own number are given only when they are asked for.
 */
export function heldBy(row: readonly string[], header: Header, withPersons: boolean): HeldBy {
  const cellAt = (place = -1) => cleanText(row[place] ?? '');
  const { holder, holderPhone } = header.mapping;
  const [person, number] = [cellAt(holder), cellAt(holderPhone)];
  if (person + number === '') return withPersons ? personBeside(row, header) : {};
  const heading = header.texts[holder ?? -1] ?? header.texts[holderPhone ?? -1] ?? '';
  const office = officeIn(heading);
  const position = office === '' ? {} : { position: office };
  if (!withPersons) return position;
  const { name, numbers } = personIn(person);
  return { ...position, contact: name, phone: [...numbers, number].filter(Boolean).join('; ') };
}

/** The name that stands beside a number in a column of telephones. */
function personBeside(row: readonly string[], header: Header): HeldBy {
  const asked = row[askedPlace(header)] ?? '';
  return isNameWithNumber(asked) ? { contact: personIn(asked).name } : {};
}

/** Tells a person's name and numbers apart. */
export function personIn(cell: string): { readonly name: string; readonly numbers: string[] } {
  const text = cleanText(cell);
  const name = text
    .replace(NUMBERS, '')
    .replace(/[\s,;:/–(.-]+$|^[\s,;:/–)-]+/g, '')
    .replace(/\(\s*\)/g, '');
  return { name, numbers: text.match(NUMBERS) ?? [] };
}

/** Tells whether a cell says a name and a number, as "0100 100 901 / Lý Mẫu Một" does. */
export function isNameWithNumber(cell: string): boolean {
  return cellLook(cell) === 'text' && personIn(cell).numbers.length > 0;
}

/** Leaves the name out of a cell that says one beside numbers. */
export function numbersAlone(cell: string): string {
  return isNameWithNumber(cell) ? personIn(cell).numbers.join('; ') : cell;
}

/** Headings of numbers among which names of persons may stand. */
const ASKED = /dau moi|lien he|ho (va )?ten|can bo/;

/** Gives the place of the telephone column where its heading says that a person is asked there; -1 for none. */
export function askedPlace({ mapping: { phone }, texts }: Header): number {
  return phone !== undefined && ASKED.test(plainLetters(texts[phone] ?? '')) ? phone : -1;
}

/** Tells whether a list has names or own numbers of persons that are left out unless they are asked for. */
export function hasPersons(table: Table, header: Header): boolean {
  const { holder, holderPhone } = header.mapping;
  if (holder !== undefined || holderPhone !== undefined) return true;
  const place = askedPlace(header);
  return place >= 0 && table.some((row) => isNameWithNumber(row[place] ?? ''));
}
