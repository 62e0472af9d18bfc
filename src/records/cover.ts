import type { Day } from '../calendar/day';
import { groupBy } from '../texts/group-by';
import { obligationKey } from './obligation';

const COVER_STAGES = [
  'acknowledge',
  'train',
  'notice',
  'information',
  'cancellation',
  'supplement',
  'escalation',
  'receipt',
  'leadership',
] as const;

/** What a letter says of one unit: a tier of one stage, or something that is said once. */
export type CoverStage = (typeof COVER_STAGES)[number];

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
  /** 0 for what is said once; the day since 1/1/1970 for a digest, which comes once a week. */
  readonly tier: Tier;
}

/** What stands in a cover for the leaders, who are no unit. */
export const LEADERS = '*';

/** Names the obligations that covers are about, each once. */
export function obligationsIn(covers: readonly Cover[]): Set<string> {
  return new Set(covers.map(({ directive, unit }) => obligationKey(directive, unit)));
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
  const lines = groupBy(covers, ({ directive, stage, version, asked, tier }) =>
    [escaped(directive), stage, version, asked, tier].join('|'),
  );
  const codes = (own: readonly Cover[]) => own.map(({ unit }) => escaped(unit)).join(', ');
  return [...lines].map(([head, own]) => `${head}: ${codes(own)}`).join('\n');
}

/** Reads the text of a covers cell; null when it was changed into something else. */
export function parseCovers(text: string): Cover[] | null {
  const covers: Cover[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const parts = /^([^|]+)\|([a-z]+)\|(\d+)\|(\d{4}-\d\d-\d\d)\|(-?\d+): (.+)$/.exec(line);
    const [directive, ...units] = parts
      ? unescaped([parts[1], ...(parts[6]?.split(', ') ?? [])])
      : [];
    const stage = COVER_STAGES.find((known) => known === parts?.[2]);
    if (!parts || directive === undefined || stage === undefined) return null;
    const [, , , version, asked = '', tier] = parts;
    for (const unit of units) {
      covers.push({
        directive,
        unit,
        stage,
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

/** Who reads what a letter to leadership tells: a body that supports a dispatch gets no list of units. */
export type Reader = 'leaders' | 'support';

/** A step of the reminder ladder: working days from the due day, negative before it. Never 0. */
export type Tier = number;
