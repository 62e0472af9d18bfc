import { cleanText } from '../../texts/clean-text';
import type { Header, Table } from './find-header';
import { officeIn } from './list-columns';
import { namesSomebody, personIn } from './person-cells';

/** What the columns of an office (Bí thư, Hiệu trưởng) say of whom to ask. */
export type HeldBy = Partial<Record<'position' | 'contact' | 'phone', string>>;

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
  const { name, numbers } = personIn(row[holder ?? -1] ?? '');
  return { ...position, contact: name, phone: [numbers, number].filter(Boolean).join('; ') };
}

/** The name that stands beside a number in a column of telephones. */
function personBeside(row: readonly string[], { mapping: { phone } }: Header): HeldBy {
  const cell = row[phone ?? -1] ?? '';
  return namesSomebody(cell) ? { contact: personIn(cell).name } : {};
}

/** Gives the places of columns in which names or own numbers of persons are left out unless they are asked for. */
export function personColumns(table: Table, { first, height, mapping }: Header): number[] {
  const { holder, holderPhone, name, phone = -1 } = mapping;
  const areBeside = table
    .slice(first + height)
    .some((row) => row[name ?? -1]?.trim() && namesSomebody(row[phone] ?? ''));
  const all = [holder, holderPhone, areBeside ? phone : undefined];
  return all.flatMap((at) => (at === undefined ? [] : [at]));
}
