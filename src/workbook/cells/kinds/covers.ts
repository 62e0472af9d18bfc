import { COVER_STAGES, type Cover } from '../../../records/cover';
import { groupBy } from '../../../texts/group-by';
import { columnsOf } from '../column';

/** A column of what letters cover. */
export const covers = columnsOf<readonly Cover[]>(
  { read: parseCovers, write: formatCovers, fault: 'notOwn', format: 'text' },
  [],
);

/**
 * Writes covers as the text of one cell: a line for each dispatch, stage, version, deadline and tier, with the
 * units after the colon. Reads back with `parseCovers`.
 */
export function formatCovers(written: readonly Cover[]): string {
  const lines = groupBy(written, ({ directive, stage, version, asked, tier }) =>
    [escaped(directive), stage, version, asked, tier].join('|'),
  );
  const unitsOf = (own: readonly Cover[]) => own.map(({ unit }) => escaped(unit)).join(', ');
  return [...lines].map(([head, own]) => `${head}: ${unitsOf(own)}`).join('\n');
}

/** Reads the text of a covers cell; null when it was changed into something else. */
export function parseCovers(text: string): Cover[] | null {
  const read: Cover[] = [];
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
      read.push({
        directive,
        unit,
        stage,
        version: Number(version),
        asked,
        tier: Number(tier),
      });
    }
  }
  return read;
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
