import { byteLength } from '../../texts/byte-length';
import { shortened } from '../../texts/text-fault';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';
import { type LetterMessage, mailOf } from './mail-of';

/**
 * Most bytes of a letter's body, plain or HTML. Google allows 200 KB on a consumer account.
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
const MAX_BODY = 200_000;

export function isTooLarge(message: LetterMessage): boolean {
  const { text, html } = mailOf(message);
  return [text, html].some((body) => byteLength(body) > MAX_BODY);
}

/** Most characters of a name, subject or reason in a letter that would otherwise be too large. */
const MAX_TEXT = 60;

/** Fields that must not be shortened, such as addresses. */
const WHOLE = [
  'link',
  'email',
  'ccEmail',
  'leaderEmail',
  'returnedEmail',
  'requests',
  'statusText',
  'lastImport',
];

export function withShortTexts(
  letter: PlannedLetter,
  context: LetterContext,
): { letter: PlannedLetter; context: LetterContext } {
  const items = letter.items.map((item) => ({
    ...item,
    unit: short(item.unit),
    dispatch: short(item.dispatch),
    obligation: short(item.obligation),
    superior: shortened(item.superior, MAX_TEXT),
  }));
  const { units } = letter;
  return {
    letter: { ...letter, items, ...(units ? { units: units.map(short) } : {}) },
    context: { ...context, dispatches: context.dispatches.map(short) },
  };
}

function short<Named extends object>(named: Named): Named {
  const entries = Object.entries(named).map(([name, value]) => {
    const isLong = typeof value === 'string' && !WHOLE.includes(name);
    return [name, isLong ? shortened(value, MAX_TEXT) : value];
  });
  return Object.fromEntries(entries) as Named;
}
