import type { TemplateValues } from '../../texts/fill-template';
import { formatParts, type Placeholder } from '../../texts/format';

export interface Strong {
  readonly kind: 'strong';
  readonly text: string;
}

export interface Phone {
  readonly kind: 'phone';
  readonly text: string;
}

export interface LetterButton {
  readonly address: string;
  readonly label: string;
  /** Line below the button that says until when an answer counts; `''` if no answer is expected. */
  readonly note: string;
}

/**
 * Link to the page that a button opens. Plain text shows the address, and HTML also shows a button below the
 * line.
 */
export interface ButtonLink extends LetterButton {
  readonly kind: 'button';
  readonly isLabelled: boolean;
}

export type Run = string | Strong | Phone | ButtonLink;

/** Runs, nested to any depth. Strings may contain line breaks. */
export type RichText = Run | readonly RichText[];

export type LetterValues = Readonly<Record<string, RichText>>;

export function strong(text: string): Strong {
  return { kind: 'strong', text };
}

export function phone(text: string): RichText {
  return text === '' ? '' : { kind: 'phone', text };
}

export function buttonLink(button: LetterButton, isLabelled: boolean): ButtonLink {
  return { ...button, kind: 'button', isLabelled };
}

export function distinctButtons<Button extends LetterButton>(buttons: readonly Button[]): Button[] {
  return [...new Map(buttons.map((one) => [`${one.label}\n${one.address}`, one])).values()];
}

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

export function joinRich(parts: readonly RichText[], separator: string): RichText {
  return parts.map((part, at) => (at === 0 ? part : [separator, part]));
}

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

export function textOf(rich: RichText): string {
  if (typeof rich === 'string') return rich;
  if (isNested(rich)) return rich.reduce<string>((text, part) => text + textOf(part), '');
  if (rich.kind !== 'button') return rich.text;
  return rich.isLabelled ? `${rich.label}: ${rich.address}` : rich.address;
}

export function plainValues(values: LetterValues): TemplateValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}
