import { cleanTyped, isVisible } from '../../../texts/clean-text';
import { ownValue } from '../../../texts/own-value';
import { MAX_TEXT } from '../../../texts/text-fault';

/** The texts with these names; `null` if any is missing, not a string, or longer than `MAX_TEXT`. */
export function textsOf<Name extends string>(
  sent: unknown,
  names: readonly Name[],
): Record<Name, string> | null {
  const values = names.map((name) => [name, own(sent, name)] as const);
  const texts = values.flatMap(([name, value]) =>
    isText(value) ? [[name, received(value)] as const] : [],
  );
  if (texts.length < names.length) return null;
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** Cleans a text. If nothing of it can be seen, it stays as it came, so that `answerProblems` refuses it. */
function received(text: string): string {
  return isVisible(text) ? cleanTyped(text) : text;
}

export function own(sent: unknown, name: string): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  return ownValue(sent as Readonly<Record<string, unknown>>, name);
}

/** True for a text that is not too long for any field. The limits of single fields are checked later. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}
