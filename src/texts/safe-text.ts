import { cleanTyped } from './clean-text';

export const STARTS_A_FORMULA = /^['=+\-@\t\r\n\0＝＋－＠]/;

/**
 * Makes a text safe to write: a leading apostrophe stops a spreadsheet, or a program that opens its export,
 * from reading it as a formula (OWASP, CSV Injection). `plainText` removes it again, whether or not the
 * spreadsheet kept it.
 */
export function safeText(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}

/** Reads a text cell back as it was before `safeText`. */
export function plainText(text: string): string {
  return text.startsWith("'") && STARTS_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

export function readText(text: string): string {
  return plainText(cleanTyped(text).trim());
}
