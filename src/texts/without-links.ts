import { changeTexts, changeWords, MAIL_ADDRESS, maskSignatures } from './mask-secrets';

/** Address with a scheme or "www.", up to the next blank. */
const ADDRESS = /(?<![a-z\d+.-])(?:[a-z][a-z\d+.-]*:\/\/|mailto:|www\.)\S+/gi;

/**
 * A host name that is not part of a longer word. The groups are the labels with their full stops, the last
 * label, which has only letters, and the rest up to the next blank, if it begins with `:`, `/`, `?` or `#`.
 */
const HOST =
  /(?<![\p{L}\p{N}.-])((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+)([a-z]{2,24})(?![\p{L}\p{N}-])([:/?#]\S*)?/giu;

/** Endings of host names that mail programs turn into links, beside the two letters of a country. */
const ENDINGS = new Set(
  [
    'com net org edu gov info biz vn asia name pro mobi app dev site online shop store web website space link click',
    'page live cloud tech host top club xyz icu vip win fun zip mov one blog news email group center world work',
  ].flatMap((line) => line.split(' ')),
);

/** Every text in data that leaders get, at any depth, as `withoutLinks` leaves it. */
export function leadersTexts<T>(value: T, phrase: string): T {
  return changeTexts(value, (text) => withoutLinks(text, phrase));
}

/** A text with a mail address, a web address or a token has one of these in its plain characters. */
const MAY_HOLD_LINK = /[.@:。]|\S{43}/;

/**
 * Masks the signatures of links, and replaces mail addresses and what a mail program turns into a link with
 * `phrase`, so that no text that somebody typed becomes a link in a letter to leaders. Words of an office stay as
 * they are: `1384-CV/HU`, `TP.HCM`, `19.000`, `NQ.TW`. What may be a missing blank after a full stop, such as
 * `xong.la`, gets the blank.
 */
export function withoutLinks(text: string, phrase: string): string {
  if (!MAY_HOLD_LINK.test(text.normalize('NFKC'))) return text;
  const withoutHost = (host: string, labels: string, ending: string, rest = '') => {
    if (ENDINGS.has(ending.toLowerCase())) return phrase;
    if (ending.length > 2 || isAbbreviation(labels, ending)) return host;
    return rest === '' ? host.replace(/\./g, '. ') : phrase;
  };
  return changeWords(text, (word) =>
    maskSignatures(word.replace(ADDRESS, phrase))
      .replace(MAIL_ADDRESS, phrase)
      .replace(HOST, withoutHost),
  );
}

/** True for `NQ.TW` and `Q.Ba`: up to three capitals before a full stop, and a capital after it. */
function isAbbreviation(labels: string, ending: string): boolean {
  return /^\p{Lu}{1,3}\.$/u.test(labels) && /^[A-Z]/.test(ending);
}
