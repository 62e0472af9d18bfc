import type { Settings } from '../../records/settings';
import type { Needs } from '../../workbook/ports';
import { contactOf, type OfficeContact } from '../rules/page-view';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** The office's contact as JSON. */
    contact: string;
  }
}

/**
 * Serialises the office's contact for the script properties. The page of an invalid link reads it from there,
 * because that page must not open the spreadsheet and may make only one service call.
 */
export function contactText(settings: Settings): string {
  return JSON.stringify(contactOf(settings));
}

export function rememberedContact({
  scriptProperties,
}: Needs<'scriptProperties'>): OfficeContact | null {
  const text = scriptProperties.get('contact');
  return text === null ? null : (JSON.parse(text) as OfficeContact);
}
