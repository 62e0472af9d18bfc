const STARTS_A_FORMULA = /^['=+\-@\t\r\n\0＝＋－＠]/;

/**
 * Makes a text safe to write: one that a spreadsheet, or a program that opens its export, could take for a
 * formula gets a leading apostrophe (OWASP, CSV Injection). `plainText` takes it off again, so the text comes
 * back as it was, whether or not the spreadsheet kept the apostrophe.
 */
export function safeText(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}

/** Reads a text cell back as it was before `safeText`. */
export function plainText(text: string): string {
  return text.startsWith("'") && STARTS_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** What mail programs turn into a link: with its scheme, with "www.", or a host with a path. */
const ADDRESS = /(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s]+|[a-z\d-]+(?:\.[a-z\d-]+)+\/[^\s]*/gi;

/** Puts a phrase in place of web addresses in what an outsider wrote: none becomes a link in a letter of the office. */
export function withoutAddresses(text: string, phrase: string): string {
  return text.replace(ADDRESS, phrase);
}
