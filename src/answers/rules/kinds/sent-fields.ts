import { cleanTyped } from '../../../texts/clean-text';
import { ownValue } from '../../../texts/own-value';
import { MAX_TEXT } from '../../../texts/text-fault';
import { isVisible } from '../../../texts/visible-text';

/** The texts with these names; `null` if any is missing or not a string. */
export function textsOf<Name extends string>(
  sent: unknown,
  names: readonly Name[],
): Record<Name, string> | null {
  const values = names.map((name) => [name, own(sent, name)] as const);
  const texts = values.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, received(value)] as const] : [],
  );
  if (texts.length < names.length) return null;
  return Object.fromEntries(texts) as Record<Name, string>;
}

/**
 * Cleans a text. One that shows nothing, or is longer than any field, stays as it came: `answerProblems` names
 * its field.
 */
function received(text: string): string {
  return text.length <= MAX_TEXT && isVisible(text) ? cleanTyped(text) : text;
}

export function own(sent: unknown, name: string): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  return ownValue(sent as Readonly<Record<string, unknown>>, name);
}
