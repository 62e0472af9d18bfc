/** Tells whether a text holds a Vietnamese letter or mark that only Unicode has, so that no older font wrote it. */
export function hasUnicodeLetters(text: string): boolean {
  return /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u036f]/.test(text);
}
