import type { Afterwards } from './office-afterwards';

/**
 * What an office lacks of all allowed states after a fault, and what it has that none of them has. Lines of the log
 * may be missing after a run that ended early, because it writes them last. Rows and totals may differ as long as the
 * health check names the unfinished act with the words `names`.
 */
export function differences(
  now: Afterwards,
  allowed: readonly Afterwards[],
  { endedEarly, names }: { endedEarly: boolean; names: string | undefined },
): string[] {
  const lost = (part: keyof Afterwards) =>
    allowed.map((state) => lacking(state[part], now[part])).reduce(common);
  const added = (part: keyof Afterwards) =>
    allowed.map((state) => lacking(now[part], state[part])).reduce(common);
  const named = added('warned');
  const [start] = names?.split('{') ?? [];
  const isHalf = start !== undefined && now.warned.some((line) => line.startsWith(start));
  const rows = [
    ...lost('rows').map((one) => `no row ${one}`),
    ...added('rows').map((one) => `a row too many ${one}`),
    ...now.figures,
  ];
  return [
    ...(isHalf ? [] : rows),
    ...lost('asked')
      .filter((one) => !isNamed(one, named))
      .map((one) => `never: ${one}`),
    ...added('asked').map((one) => `too often: ${one}`),
    ...lost('answers').map((one) => `no line of the log ${one}`),
    ...added('answers').map((one) => `a line of the log too many ${one}`),
    ...(endedEarly ? [] : lost('logged')).map((one) => `no event in the log ${one}`),
    ...added('logged').map((one) => `an event too many in the log ${one}`),
    ...added('letters').map((one) => `sent twice or unasked: ${one}`),
    ...added('unsent').map((one) => `marked as sent, never sent: ${one}`),
  ];
}

/** Id of a letter, as messages name it. */
const LETTER = /T-\d{6}/;

/** True if a line of Tình trạng hệ thống names the mailbox that was not asked. Lines about letters do not count. */
function isNamed(unasked: string, lines: readonly string[]): boolean {
  const [mailbox = ''] = unasked.split(': ');
  return lines.some((line) => line.includes(mailbox) && !LETTER.test(line));
}

/**
 * Elements of `all` that are missing in `than`. An element that occurs more often in `all` counts
 * as missing.
 */
export function lacking(all: readonly string[], than: readonly string[]): string[] {
  const left = [...than];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Elements of both lists, as often as in each. */
const common = (one: string[], other: string[]): string[] => lacking(one, lacking(one, other));
