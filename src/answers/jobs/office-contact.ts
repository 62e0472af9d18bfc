import type { Settings } from '../../records/settings';
import type { Ports } from '../../workbook/ports';
import { contactOf, type OfficeContact } from '../rules/page-view';

/**
 * Writes whom a contact may call as it is kept where it can be read without the spreadsheet: the refusal of a bad link
 * says it too, and may cost one call.
 */
export function contactText(settings: Settings): string {
  return JSON.stringify(contactOf(settings));
}

/** Gives whom a contact may call as last kept; null while nothing was. */
export function rememberedContact({ scriptProperties: memory }: Ports): OfficeContact | null {
  const text = memory.get('contact');
  return text === null ? null : (JSON.parse(text) as OfficeContact);
}
