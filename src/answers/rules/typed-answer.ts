import { AUDIENCES, type HeadCounts } from '../../records/audience';
import type { TrainingEntry } from '../../records/training-entry';
import type { TypedEntry, TypedHeads } from './answer';

/** Nothing typed for any audience. */
export const NO_HEADS: TypedHeads = typedHeads({});

/** A round in which nothing is typed yet: most are one session. */
export const BLANK_ENTRY: TypedEntry = { form: '', heldOn: '', sessions: '1', attended: NO_HEADS };

/** Writes heads as they would be typed. */
export function typedHeads(heads: HeadCounts): TypedHeads {
  const texts = AUDIENCES.map((audience) => [audience, String(heads[audience] ?? '')]);
  return Object.fromEntries(texts) as TypedHeads;
}

/** Writes a round as it would be typed. */
export function typedEntry({ form, heldOn, sessions, attended }: TrainingEntry): TypedEntry {
  return { form, heldOn, sessions: String(sessions ?? ''), attended: typedHeads(attended) };
}
