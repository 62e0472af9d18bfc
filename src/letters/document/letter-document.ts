import { templateParts } from '../../texts/fill-template';
import type { Language } from '../../texts/language';
import {
  type ButtonLink,
  buttonLink,
  distinctButtons,
  type LetterButton,
  type LetterValues,
  type RichText,
  type Run,
  runsOf,
} from './rich-text';

/** Runs without line breaks. */
export type Line = readonly Run[];

export type Paragraph = readonly Line[];

export interface LetterDocument {
  readonly language: Language;
  /** Preview text in the inbox list after the subject; `''` leaves it to the mail client. */
  readonly preheader: string;
  /** Words before the plain address of a button, at the end of the HTML. */
  readonly copyHint: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Splits a text into paragraphs at empty lines. Removes white space at both ends of the text. */
export function paragraphsOf(rich: RichText): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: Line[] = [];
  for (const line of [...linesOf(trimmed(runsOf(rich))), []]) {
    if (line.length > 0) lines.push(line);
    else if (lines.length > 0) {
      paragraphs.push(lines);
      lines = [];
    }
  }
  return paragraphs;
}

/**
 * Does not check the template: call `templateFault` first. A button link that is alone on its line gets its
 * label.
 */
export function fillParagraphs(template: string, values: LetterValues): Paragraph[] {
  const parts = templateParts(template);
  const filled = parts.map((part, at) => (at % 2 === 0 ? part : (values[part] ?? '')));
  return paragraphsOf(filled).map((lines) => lines.map(withLabel));
}

function withLabel(line: Line): Line {
  const [run] = line;
  return line.length === 1 && run !== undefined && isButton(run) ? [buttonLink(run, true)] : line;
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((run, at) => {
    if (typeof run !== 'string') return run;
    const text = at === 0 ? run.trimStart() : run;
    return at === runs.length - 1 ? text.trimEnd() : text;
  });
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const run of runs) {
    const [first, ...others] = typeof run === 'string' ? run.split('\n') : [run];
    if (first !== '' && first !== undefined) line.push(first);
    for (const text of others) {
      lines.push(line);
      line = text === '' ? [] : [text];
    }
  }
  return [...lines, line];
}

export function buttonOf(line: Line): ButtonLink | undefined {
  return line.find(isButton);
}

function isButton(run: Run): run is ButtonLink {
  return typeof run !== 'string' && run.kind === 'button';
}

export function buttonsOf({ paragraphs }: Pick<LetterDocument, 'paragraphs'>): LetterButton[] {
  const buttons = paragraphs.flat().flatMap((line) => buttonOf(line) ?? []);
  return distinctButtons(buttons);
}
