import { formatMomentInSentence } from '../../../calendar/moment';
import type { Field } from '../../../frame/fields/field';
import type { StepPlace, UnitPage } from '../page-state';

/** Unsent input of a step: texts by field name, plus `seen` and `replaces` of `AnswerSubject`. */
export type Draft = Readonly<Record<string, string>>;

export function draftOf({ store }: UnitPage, key: string): Draft | null {
  const text = store.read(`draft:${key}`);
  return text === null ? null : (JSON.parse(text) as Draft);
}

export function hasDraft({ store }: UnitPage, key: string): boolean {
  return store.read(`draft:${key}`) !== null;
}

/** Also stores the digest of the answers that the page showed when typing began. */
export function keepDraft(unitPage: UnitPage, place: StepPlace, fields: readonly Field[]): void {
  const typed = Object.fromEntries(fields.map((field) => [field.name, field.read()]));
  const { seen, replaces } = basisOf(unitPage, place);
  writeDraft(unitPage, place.key, { ...typed, seen, replaces });
}

export function writeDraft({ store }: UnitPage, key: string, draft: Draft): void {
  store.write(`draft:${key}`, JSON.stringify(draft));
}

/** Digest of the recorded answers that the contact has seen; `replaces` is `'yes'` to replace them. */
export function basisOf(unitPage: UnitPage, { key, stage, kind, dispatch }: StepPlace) {
  const { seen, replaces = '' } = draftOf(unitPage, key) ?? {};
  // A delay leaves no choice between two answers: after a conflict, sending it again must use the digest of the
  // answers shown now.
  if (kind) return { seen: dispatch.answers.seen[kind], replaces };
  return { seen: seen ?? dispatch.answers.seen[stage], replaces };
}

/** Local time of a draft stored before the page was opened, for use in a sentence; `null` if there is none. */
export function unsentSince({ store }: Pick<UnitPage, 'store'>, key: string): string | null {
  const at = store.writtenBefore(`draft:${key}`);
  if (at === null) return null;
  const here = at - new Date(at).getTimezoneOffset() * 60_000;
  return formatMomentInSentence(new Date(here).toISOString().slice(0, 16));
}

export function draftSafetySentence({ store, words }: UnitPage): string {
  return store.survivesReload() ? words.kept.afterReload : words.kept.inPage;
}

export function dropDraft({ store }: UnitPage, key: string): void {
  store.remove(`draft:${key}`);
  store.remove(`request:${key}`);
}

/**
 * Request id of an answer. The same answer gets the same id, even after a reload, so that sending it again
 * after a lost reply does not record it twice.
 */
export function stableRequestId({ store }: UnitPage, key: string, answer: object): string {
  const body = JSON.stringify(answer);
  const before = store.read(`request:${key}`);
  const known = before === null ? null : (JSON.parse(before) as { id: string; body: string });
  if (known !== null && known.body === body) return known.id;
  const id = newId();
  store.write(`request:${key}`, JSON.stringify({ id, body }));
  return id;
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
