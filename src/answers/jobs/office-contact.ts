import type { Settings } from '../../records/settings';
import type { Ports } from '../../workbook/ports';
import { contactOf, type OfficeContact } from '../rules/page-view';

/**
 * Serialises the office's contact for script properties, so that the page of a bad link can show it without
 * opening the spreadsheet. That page may cost one call only.
 */
export function contactText(settings: Settings): string {
  return JSON.stringify(contactOf(settings));
}

/** The contact stored last; `null` if there is none. */
export function rememberedContact({ scriptProperties }: Ports): OfficeContact | null {
  const text = scriptProperties.get('contact');
  return text === null ? null : (JSON.parse(text) as OfficeContact);
}
