import { spokenMoment } from '../../../calendar/moment';
import type { Field } from '../../../frame/fields/field';
import { seenOf } from '../../rules/seen-answer';
import type { StepPlace, UnitPage } from '../page-state';

/** What a contact has typed in a step and not yet sent, by field. */
export type Draft = Readonly<Record<string, string>>;

/** Gives what was typed in a step before; null when nothing was. */
export function draftOf({ kept }: UnitPage, key: string): Draft | null {
  const text = kept.read(`draft:${key}`);
  return text === null ? null : (JSON.parse(text) as Draft);
}

/** Keeps what is typed in a step, with what the page had seen answered when the typing began. */
export function keepDraft(unitPage: UnitPage, place: StepPlace, fields: readonly Field[]): void {
  const typed = Object.fromEntries(fields.map((field) => [field.name, field.read()]));
  const { seen, replaces } = groundsOf(unitPage, place);
  writeDraft(unitPage, place.key, { ...typed, seen, replaces });
}

/** Writes what stands in a step's form when it is built anew. */
export function writeDraft({ kept }: UnitPage, key: string, draft: Draft): void {
  kept.write(`draft:${key}`, JSON.stringify(draft));
}

/** Gives what a step's answer is given upon: what was seen answered, and 'yes' where it replaces that. */
export function groundsOf(unitPage: UnitPage, { key, stage, kind, dispatch }: StepPlace) {
  const { seen, replaces = '' } = draftOf(unitPage, key) ?? {};
  // A word about a delay has no step of its own where what stands is shown first: the page shows it at once
  if (kind) return { seen: seenOf(kind, dispatch.answers), replaces };
  return { seen: seen ?? seenOf(stage, dispatch.answers), replaces };
}

/** Says when what stands in a step's form was typed, where that was before the page was opened; null where it was not. */
export function unsentSince({ kept }: UnitPage, key: string): string | null {
  const at = kept.writtenBefore(`draft:${key}`);
  if (at === null) return null;
  const here = at - new Date(at).getTimezoneOffset() * 60_000;
  return spokenMoment(new Date(here).toISOString().slice(0, 16));
}

/** Says how long what was typed is safe. */
export function keptWords({ kept, words }: UnitPage): string {
  return kept.survivesReload() ? words.kept.afterReload : words.kept.inPage;
}

/** Drops what was typed, once it is recorded. */
export function dropDraft({ kept }: UnitPage, key: string): void {
  kept.remove(`draft:${key}`);
  kept.remove(`request:${key}`);
}

/**
 * Names the request of an answer: the same answer sent again, even after a reload, keeps its name, so that a
 * reply that was lost on the way never records it twice.
 */
export function requestIdOf({ kept }: UnitPage, key: string, answer: object): string {
  const body = JSON.stringify(answer);
  const before = kept.read(`request:${key}`);
  const known = before === null ? null : (JSON.parse(before) as { id: string; body: string });
  if (known !== null && known.body === body) return known.id;
  const id = newId();
  kept.write(`request:${key}`, JSON.stringify({ id, body }));
  return id;
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
