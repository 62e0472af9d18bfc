import type { AppsScript } from '../../apps-script';
import type { SentLetter } from '../../demo/mailbox';
import type { LetterLine, LetterView } from '../protocol';

/** Lines of the letters after the first `had` ones, oldest first. */
export function lettersAfter({ letters }: AppsScript, had: number): LetterLine[] {
  return letters.slice(had).map((letter, i) => lineOf(letter, had + i + 1));
}

/** A letter by its number (from 1), or `null` if there is none. */
export function letterView({ letters }: AppsScript, number: number): LetterView | null {
  const letter = letters[number - 1];
  if (!letter) return null;
  const { name, from, cc, replyTo, htmlBody } = letter;
  return { ...lineOf(letter, number), from: `${name} <${from}>`, cc, replyTo, html: htmlBody };
}

function lineOf({ at, to, subject }: SentLetter, number: number): LetterLine {
  return { number, at, to, subject };
}
