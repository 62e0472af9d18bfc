import type { TemplateValues } from '../../texts/fill-template';
import { formatParts, type Placeholder } from '../../texts/format';

/** Text in bold, such as a deadline that the letter asks for. */
export interface Strong {
  readonly kind: 'strong';
  readonly text: string;
}

/** Telephone number that does not wrap and that a phone can call. */
export interface Phone {
  readonly kind: 'phone';
  readonly text: string;
}

/** A button in a letter. It shows `label` and opens `address`. */
export interface LetterButton {
  readonly address: string;
  readonly label: string;
  /** Line below the button that says until when an answer counts; `''` if no answer is expected. */
  readonly note: string;
}

/** Link to the page that a button opens. HTML also gets the button, below the line. */
export interface ButtonLink extends LetterButton {
  readonly kind: 'button';
  /** True if the label precedes the address in the text. */
  readonly isLabelled: boolean;
}

/**
 * Part of a line: plain text, or a part that HTML shows in its own way: bold, as a telephone link, or as a
 * button.
 */
export type Run = string | Strong | Phone | ButtonLink;

/** Runs in a row, to any depth. Strings may contain line breaks. */
export type RichText = Run | readonly RichText[];

/** Values of a letter's placeholders. */
export type LetterValues = Readonly<Record<string, RichText>>;

export function strong(text: string): Strong {
  return { kind: 'strong', text };
}

/** A telephone number; `''` if there is none. */
export function phone(text: string): RichText {
  return text === '' ? '' : { kind: 'phone', text };
}

export function buttonLink(button: LetterButton, isLabelled: boolean): ButtonLink {
  return { ...button, kind: 'button', isLabelled };
}

/** The buttons without duplicates. */
export function distinctButtons<Button extends LetterButton>(buttons: readonly Button[]): Button[] {
  return [...new Map(buttons.map((one) => [`${one.label}\n${one.address}`, one])).values()];
}

/** Like `format`, with rich text as values. */
export function formatRich<Text extends string>(
  text: Text,
  values: Readonly<Record<Placeholder<Text>, RichText | number>>,
): RichText {
  const known: Readonly<Record<string, RichText | number>> = values;
  return formatParts(text).map((part, at) => {
    if (at % 2 === 0) return part;
    const value = known[part] ?? `{${part}}`;
    return typeof value === 'number' ? String(value) : value;
  });
}

/** Like `join` of an array, for rich text. */
export function joinRich(parts: readonly RichText[], separator: string): RichText {
  return parts.map((part, at) => (at === 0 ? part : [separator, part]));
}

/** Runs of a rich text, without empty strings and with adjacent strings joined. */
export function runsOf(rich: RichText): Run[] {
  const runs: Run[] = [];
  addRuns(rich, runs);
  return runs;
}

function addRuns(rich: RichText, runs: Run[]): void {
  if (isNested(rich)) {
    for (const part of rich) addRuns(part, runs);
    return;
  }
  const last = runs[runs.length - 1];
  if (typeof rich === 'string' && typeof last === 'string') runs[runs.length - 1] = last + rich;
  else if (rich !== '') runs.push(rich);
}

function isNested(rich: RichText): rich is readonly RichText[] {
  return Array.isArray(rich);
}

/** Rich text without its marks. */
export function textOf(rich: RichText): string {
  if (typeof rich === 'string') return rich;
  if (isNested(rich)) return rich.reduce<string>((text, part) => text + textOf(part), '');
  if (rich.kind !== 'button') return rich.text;
  return rich.isLabelled ? `${rich.label}: ${rich.address}` : rich.address;
}

/** Values as plain text, for subjects and for the printed summary. */
export function plainValues(values: LetterValues): TemplateValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}
