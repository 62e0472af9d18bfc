import { cleanText } from '../../texts/clean-text';
import type { Header, ListTable } from './find-header';
import { officeInHeader } from './list-columns';
import { isTooLong } from './long-cells';
import { namesSomebody, personIn } from './person-cells';

/** Contact details from columns headed by a position (Bí thư, Hiệu trưởng). */
export type HolderContact = Partial<Record<'position' | 'contact' | 'phone', string>>;

/**
 * Without `withPersons` returns only the position. If both cells are empty, `withPersons` takes a name from the
 * telephone column.
 */
export function holderContact(
  row: readonly string[],
  header: Header,
  withPersons: boolean,
): HolderContact {
  const cellAt = (place = -1) => cleanText(row[place] ?? '');
  const { holder, holderPhone } = header.mapping;
  const [person, number] = [cellAt(holder), cellAt(holderPhone)];
  if (person + number === '') {
    const found = withPersons ? personBeside(row, header) : {};
    return withPersons && holder !== undefined ? { contact: '', ...found } : found;
  }
  const heading = header.texts[holder ?? -1] ?? header.texts[holderPhone ?? -1] ?? '';
  const office = officeInHeader(heading);
  const position = office === '' ? {} : { position: office };
  if (!withPersons) return position;
  if (isTooLong(person)) return { ...position, contact: person };
  const { name, numbers } = personIn(row[holder ?? -1] ?? '');
  return { ...position, contact: name, phone: [numbers, number].filter(Boolean).join('; ') };
}

function personBeside(row: readonly string[], { mapping: { phone } }: Header): HolderContact {
  const cell = row[phone ?? -1] ?? '';
  return namesSomebody(cell) && !isTooLong(cell) ? { contact: personIn(cell).name } : {};
}

/** Indexes of the columns whose personal names or numbers are imported only if the user asks for it. */
export function personColumns(table: ListTable, { first, height, mapping }: Header): number[] {
  const { holder, holderPhone, name, phone = -1 } = mapping;
  const hasNamesBeside = table
    .slice(first + height)
    .some((row) => row[name ?? -1]?.trim() && namesSomebody(row[phone] ?? ''));
  const all = [holder, holderPhone, hasNamesBeside ? phone : undefined];
  return all.flatMap((at) => (at === undefined ? [] : [at]));
}
