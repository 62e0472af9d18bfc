import type { AcknowledgeAnswer, TrainAnswer } from './answer';

/** The most characters of any one text that a visitor may send, before the finer checks. */
const MAX_TEXT = 2_000;

/** The most forms of training that a visitor may send. */
const MAX_FORMS = 20;

/** Takes an acknowledgement from whatever a visitor sent; null when it has not the shape of one. */
export function acknowledgeAnswerOf(sent: unknown): AcknowledgeAnswer | null {
  const fields = fieldsOf(sent, ['directive', 'position', 'name', 'incomingNumber']);
  const version = versionOf(sent);
  return fields && version !== null ? { ...fields, version } : null;
}

/** Takes a training report from whatever a visitor sent; null when it has not the shape of one. */
export function trainAnswerOf(sent: unknown): TrainAnswer | null {
  const fields = fieldsOf(sent, [
    'directive',
    'state',
    'heldOn',
    'sessions',
    'eligible',
    'attended',
    'implementingDocument',
    'difficulties',
  ]);
  const version = versionOf(sent);
  const forms = own(sent, 'forms');
  const moreIsRight = own(sent, 'moreIsRight');
  if (!fields || version === null || !isListOfTexts(forms)) return null;
  const { state } = fields;
  if (state !== 'inProgress' && state !== 'completed') return null;
  return { ...fields, state, version, forms, moreIsRight: moreIsRight === true };
}

function fieldsOf<Name extends string>(
  sent: unknown,
  names: readonly Name[],
): Record<Name, string> | null {
  const values = names.map((name) => [name, own(sent, name)] as const);
  if (!values.every(([, value]) => isText(value))) return null;
  return Object.fromEntries(values) as Record<Name, string>;
}

function versionOf(sent: unknown): number | null {
  const version = own(sent, 'version');
  return typeof version === 'number' && Number.isInteger(version) ? version : null;
}

/** Reads an object's own property: what it inherits was not sent. */
function own(sent: unknown, name: string): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  return Object.getOwnPropertyDescriptor(sent, name)?.value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MAX_FORMS && value.every(isText);
}
