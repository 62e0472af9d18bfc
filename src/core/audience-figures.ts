import { AUDIENCES, type Audience, type HeadCounts, headsTotal } from './audience';
import { attendedBy } from './training-entry';
import type { UnitLine } from './unit-line';

/** The heads of one audience in the trainings of all units; `audience` null for heads that were given without one. */
export interface AudienceFigures {
  readonly audience: Audience | null;
  readonly eligible: number;
  /** Attendances (lượt người). */
  readonly attended: number;
}

/**
 * Parts the heads of units by audience; the parts add up to the totals of their figures. Heads by audience count
 * where they add up to the unit's own total: a total that was typed over stands without an audience.
 */
export function byAudience(lines: readonly UnitLine[]): AudienceFigures[] {
  const parts = [...AUDIENCES, null].map((audience) => ({ audience, eligible: 0, attended: 0 }));
  for (const { figures, obligation } of lines) {
    const { entries, eligibleBy } = obligation;
    if (figures.eligible > 0) addHeads(parts, 'eligible', eligibleBy, figures.eligible);
    if (figures.attended > 0) {
      const attended = entries.length > 0 ? attendedBy(entries) : NO_HEADS;
      addHeads(parts, 'attended', attended, figures.attended);
    }
  }
  return parts;
}

const NO_HEADS: HeadCounts = {};

type FigureSums = { -readonly [Name in keyof AudienceFigures]: AudienceFigures[Name] };

function addHeads(
  parts: readonly FigureSums[],
  kind: 'eligible' | 'attended',
  heads: HeadCounts,
  total: number,
): void {
  const isWhole = headsTotal(heads) === total;
  for (const part of parts) {
    if (part.audience !== null) part[kind] += isWhole ? (heads[part.audience] ?? 0) : 0;
    else if (!isWhole) part[kind] += total;
  }
}
