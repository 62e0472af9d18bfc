import { AUDIENCES, type Audience, type HeadCounts } from '../../records/audience';
import type { TrainingEntry } from '../../records/training-entry';
import { wholeNumber } from '../../texts/number-text';

/** Number of people by audience, as typed; `''` if the field is empty. */
export type TypedHeads = Readonly<Record<Audience, string>>;

export interface TypedEntry {
  readonly form: string;
  readonly heldOn: string;
  readonly sessions: string;
  readonly attended: TypedHeads;
}

export const NO_HEADS: TypedHeads = typedHeads({});

/** Initial input of a round. Most rounds have one session. */
export const BLANK_ENTRY: TypedEntry = { form: '', heldOn: '', sessions: '1', attended: NO_HEADS };

export function typedHeads(heads: HeadCounts): TypedHeads {
  const texts = AUDIENCES.map((audience) => [audience, String(heads[audience] ?? '')]);
  return Object.fromEntries(texts) as TypedHeads;
}

/** Numbers of the audiences that are filled in. */
export function headsOf(typed: TypedHeads): HeadCounts {
  const counts = AUDIENCES.map((audience) => [audience, wholeNumber(typed[audience])] as const);
  return Object.fromEntries(counts.filter(([, count]) => count !== null));
}

export function typedEntry({ form, heldOn, sessions, attended }: TrainingEntry): TypedEntry {
  return { form, heldOn, sessions: String(sessions ?? ''), attended: typedHeads(attended) };
}
