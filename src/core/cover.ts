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
    const head = [escaped(directive), stage, version, asked, tier].join('|');
    const units = lines.get(head);
    if (units) units.push(escaped(unit));
    else lines.set(head, [escaped(unit)]);
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
    const [directive, ...units] = parts
      ? unescaped([parts[1], ...(parts[6]?.split(', ') ?? [])])
      : [];
    if (!parts || directive === undefined) return null;
    const [, , stage, version, asked = '', tier] = parts;
    for (const unit of units) {
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

/** Codes are the office's own: one may hold what separates codes or lines. */
function escaped(code: string): string {
  return code.replace(/[%|,\n\r\u2028\u2029]/g, (sign) => encodeURIComponent(sign));
}

/** Gives the codes as they were; none when one of them was never escaped so. */
function unescaped(codes: readonly (string | undefined)[]): string[] {
  try {
    return codes.map((code = '') => decodeURIComponent(code));
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}
