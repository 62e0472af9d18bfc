import { cleanText } from '../../texts/clean-text';
import type { Header } from './find-header';
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
  const { holder, holderPhone } = header.mapping;
  const person = cleanText(row[holder ?? -1] ?? '');
  const number = cleanText(row[holderPhone ?? -1] ?? '');
  if (person === '' && number === '') return {};
  const heading = header.texts[holder ?? -1] ?? header.texts[holderPhone ?? -1] ?? '';
  const position = officeIn(heading);
  if (!withPersons) return { position };
  const numbers = [...(person.match(NUMBERS) ?? []), ...(number === '' ? [] : [number])];
  const contact = person
    .replace(NUMBERS, '')
    .replace(/[\s,;:–(.-]+$|^[\s,;:–)-]+/g, '')
    .replace(/\(\s*\)/g, '');
  return { position, contact, phone: numbers.join('; ') };
}
