import { AUDIENCES } from '../../records/audience';
import { allOf } from '../../texts/all-of';
import {
  type AcknowledgeAnswer,
  type AnswerKind,
  type AnswerSubject,
  MAX_ENTRIES,
  type SentAnswer,
  type TrainAnswer,
  type TypedEntry,
  type TypedHeads,
} from './answer';

/** Most characters of any text from a visitor, before the finer checks. */
const MAX_TEXT = 2_000;

/** Validates what a visitor sent as an answer of this kind; `null` if it has another shape. */
export function parseSentAnswer(stage: AnswerKind, sent: unknown): SentAnswer | null {
  if (stage === 'delay') {
    const [subject, fields] = [subjectOf(sent), textsOf(sent, ['expectedOn', 'difficulties'])];
    return subject && fields && { stage, answer: { ...subject, ...fields } };
  }
  if (stage === 'train') {
    const answer = reportOf(sent);
    return answer && { stage, answer };
  }
  const answer = receiptOf(sent);
  return answer && { stage, answer };
}

function receiptOf(sent: unknown): AcknowledgeAnswer | null {
  const subject = subjectOf(sent);
  const fields = textsOf(sent, ['position', 'name', 'incomingNumber']);
  return subject && fields && { ...subject, ...fields };
}

function reportOf(sent: unknown): TrainAnswer | null {
  const subject = subjectOf(sent);
  const fields = textsOf(sent, ['implementingDocument', 'documentOn', 'difficulties']);
  const state = own(sent, 'state');
  const eligible = headsOf(own(sent, 'eligible'));
  const entries = entriesOf(own(sent, 'entries'));
  if (!subject || !fields || !eligible || !entries) return null;
  if (state !== 'inProgress' && state !== 'completed') return null;
  const moreIsRight = own(sent, 'moreIsRight') === true;
  return { ...subject, ...fields, state, eligible, entries, moreIsRight };
}

/** Validates a request id: 32 hexadecimal digits made up by the page; `null` for anything else. */
export function parseRequestId(sent: unknown): string | null {
  return typeof sent === 'string' && /^[0-9a-f]{32}$/.test(sent) ? sent : null;
}

function subjectOf(sent: unknown): AnswerSubject | null {
  const fields = textsOf(sent, ['dispatch', 'forUnit', 'reason']);
  const version = own(sent, 'version');
  if (!fields || typeof version !== 'number' || !Number.isInteger(version)) return null;
  const seen = own(sent, 'seen');
  return {
    ...fields,
    version,
    seen: isText(seen) ? seen : '',
    replaces: own(sent, 'replaces') === true,
  };
}

function entriesOf(sent: unknown): TypedEntry[] | null {
  if (!Array.isArray(sent) || sent.length > MAX_ENTRIES) return null;
  return allOf(sent.map(entryOf));
}

function entryOf(sent: unknown): TypedEntry | null {
  const fields = textsOf(sent, ['form', 'heldOn', 'sessions']);
  const attended = headsOf(own(sent, 'attended'));
  return fields && attended && { ...fields, attended };
}

function headsOf(sent: unknown): TypedHeads | null {
  return textsOf(sent, AUDIENCES);
}

function textsOf<Name extends string>(
  sent: unknown,
  names: readonly Name[],
): Record<Name, string> | null {
  const values = names.map((name) => [name, own(sent, name)] as const);
  const texts = values.flatMap(([name, value]) =>
    isText(value) ? [[name, value.normalize('NFC')] as const] : [],
  );
  if (texts.length < names.length) return null;
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** Own property of what was sent; ignores inherited ones. */
function own(sent: unknown, name: string): unknown {
  if (typeof sent !== 'object' || sent === null) return undefined;
  return Object.getOwnPropertyDescriptor(sent, name)?.value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}
