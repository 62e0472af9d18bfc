import { own } from '../../answers/rules/kinds/sent-fields';
import type { SeenLetter } from './phone-approval-view';

/** Most letters in one request of the page. */
const MOST_LETTERS = 2_000;

export function isLetterList(sent: unknown): sent is readonly string[] {
  return isShortList(sent) && sent.every((id) => typeof id === 'string');
}

/** `null` for anything that the page does not send. */
export function parseSeenLetters(sent: unknown): readonly SeenLetter[] | null {
  if (!isShortList(sent)) return null;
  const letters = sent.flatMap((letter): SeenLetter[] => {
    const [id, seen] = [own(letter, 'id'), own(letter, 'seen')];
    return typeof id === 'string' && typeof seen === 'string' ? [{ id, seen }] : [];
  });
  return letters.length === sent.length ? letters : null;
}

function isShortList(sent: unknown): sent is readonly unknown[] {
  return Array.isArray(sent) && sent.length <= MOST_LETTERS;
}
