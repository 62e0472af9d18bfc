import type { AppsScript } from '../../apps-script';
import type { SentLetter } from '../../demo/mailbox';
import type { LetterLine, LetterView } from '../protocol';

export function lettersAfter({ letters }: AppsScript, had: number): LetterLine[] {
  return letters.slice(had).map((letter, i) => lineOf(letter, had + i + 1));
}

export function letterView({ letters }: AppsScript, number: number): LetterView | null {
  const letter = letters[number - 1];
  if (!letter) return null;
  const { name, from, cc, replyTo, htmlBody } = letter;
  return { ...lineOf(letter, number), from: `${name} <${from}>`, cc, replyTo, html: htmlBody };
}

function lineOf({ at, to, subject }: SentLetter, number: number): LetterLine {
  return { number, at, to, subject };
}
