/**
 * True if a text has a Vietnamese letter or mark that exists only in Unicode, so that it was not written in an
 * older font encoding.
 */
export function hasUnicodeLetters(text: string): boolean {
  return /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u036f]/.test(text);
}
