import type { Day } from './day';
import { obligationKey, type Stage } from './obligation';
import type { Tier } from './tier';

/** What a letter says to one unit: its first notice, or a tier of one stage. */
export type CoverStage = Stage | 'notice';

/**
 * What was asked of one obligation by one letter. The deadline as set is part of it: when an extension moves
 * the deadline, the tiers begin anew.
 */
export interface Cover {
  readonly directive: string;
  readonly unit: string;
  readonly stage: CoverStage;
  readonly version: number;
  readonly asked: Day;
  /** 0 for the first notice. */
  readonly tier: Tier;
}

/** Names what a cover is about without its tier, so that the tiers of one ladder share a name. */
export function ladderOf(cover: Omit<Cover, 'tier'>): string {
  const key = obligationKey(cover.directive, cover.unit);
  return `${key}|${cover.stage}|${cover.version}|${cover.asked}`;
}

/**
 * Writes covers as the text of one cell: a line for each dispatch, stage, version, deadline and tier, with the
 * units after the colon. Reads back with `parseCovers`.
 */
export function formatCovers(covers: readonly Cover[]): string {
  const lines = new Map<string, string[]>();
  for (const { directive, unit, stage, version, asked, tier } of covers) {
    const head = [directive, stage, version, asked, tier].join('|');
    const units = lines.get(head);
    if (units) units.push(unit);
    else lines.set(head, [unit]);
  }
  return [...lines].map(([head, units]) => `${head}: ${units.join(', ')}`).join('\n');
}

/** Reads the text of a covers cell; null when it was changed into something else. */
export function parseCovers(text: string): Cover[] | null {
  const covers: Cover[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const parts =
      /^([^|]+)\|(notice|acknowledge|train)\|(\d+)\|(\d{4}-\d\d-\d\d)\|(-?\d+): (.+)$/.exec(line);
    if (!parts) return null;
    const [, directive = '', stage, version, asked = '', tier, units = ''] = parts;
    for (const unit of units.split(', ')) {
      covers.push({
        directive,
        unit,
        stage: stage as CoverStage,
        version: Number(version),
        asked,
        tier: Number(tier),
      });
    }
  }
  return covers;
}
