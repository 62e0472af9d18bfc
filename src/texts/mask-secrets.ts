/**
 * Matches a text that may hold a secret: it has an at sign, or 43 characters without a blank, which is the
 * length of a signature.
 */
const MAY_HOLD_SECRET = /[@＠﹫]|\S{43}/;

/**
 * Matches a mail address. The lookbehind keeps the search from starting again at each character of a long word.
 */
export const MAIL_ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*/gu;

/**
 * End of a token in a link: a link version, or a last day with an optional `support`, then the signature. The
 * group is the part before the signature.
 */
const TOKEN_END =
  /((?:\.|%2e)(?:[1-9]\d{0,5}|\d{4}-\d\d-\d\d(?:(?:\.|%2e)support)?)(?:\.|%2e))[\w-]{43,}/gi;

/**
 * A signature without a token around it: 43 characters of web-safe base64, with at least one small and one
 * capital letter among them.
 */
const SIGNATURE = /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{43}(?![\w-])/g;

/** Hides most of an address: `v…@phuninh.example.org`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`;
}

/**
 * Masks mail addresses and the signatures of links in a free text, also in full-width characters, and leaves
 * every other word as it is. Masking again changes nothing.
 */
export function maskSecrets(text: string): string {
  if (!MAY_HOLD_SECRET.test(text)) return text;
  return changeWords(text, (word) => maskSignatures(word).replace(MAIL_ADDRESS, maskAddress));
}

/** Masks the signatures of links in a word. */
export function maskSignatures(word: string): string {
  return word.replace(TOKEN_END, '$1…').replace(SIGNATURE, '…');
}

/** Masks every text in data that leaves the office, at any depth. */
export function maskTexts<T>(value: T): T {
  return changeTexts(value, maskSecrets);
}

/** Changes every text in data, at any depth. */
export function changeTexts<T>(value: T, change: (text: string) => string): T {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(changed);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, own]) => [key, changed(own)]));
  };
  return changed(value) as T;
}

/**
 * `change` gets each word with plain characters in place of full-width ones. A word that it does not change
 * stays as it was typed.
 */
export function changeWords(text: string, change: (word: string) => string): string {
  return text.replace(/\S+/g, (typed) => {
    const word = typed.normalize('NFKC').replace(/[。｡]/g, '.');
    const changed = change(word);
    return changed === word ? typed : changed;
  });
}
