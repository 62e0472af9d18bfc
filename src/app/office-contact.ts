import type { Settings } from '../core/settings';
import { contactOf, type OfficeContact } from '../core/unit-page';
import type { Ports } from './ports';

/**
 * Keeps whom a contact may call where it is read without the spreadsheet: the refusal of a bad link says it too,
 * and may cost one call.
 */
export function keepContact({ memory }: Ports, settings: Settings): void {
  const text = JSON.stringify(contactOf(settings));
  if (memory.get('contact') !== text) memory.set('contact', text);
}

/** Gives whom a contact may call as last kept; null while nothing was. */
export function keptContact({ memory }: Ports): OfficeContact | null {
  const text = memory.get('contact');
  return text === null ? null : (JSON.parse(text) as OfficeContact);
}
