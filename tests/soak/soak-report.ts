import { UNNUMBERED } from './course';
import type { CampaignReport } from './play-campaign';

/** Lines about the broken promises of a campaign, with the command that plays it again. */
export function violationLines(
  { seed, violations }: Pick<CampaignReport, 'seed' | 'violations'>,
  replay: string,
): string[] {
  return violations.flatMap(({ promise, day, expected, found }) => [
    `seed ${seed}, ${day}${promise === UNNUMBERED ? '' : `, promise ${promise}`}`,
    `  expected: ${expected}`,
    `  found:    ${found}`,
    `  again:    npm run soak -- --seed ${seed}${replay}`,
  ]);
}

/** Table with the sums of all campaigns, which ends a soak. */
export function summaryLines(reports: readonly CampaignReport[], seconds: number): string[] {
  const sum = (count: (report: CampaignReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const kinds = [...new Set(reports.flatMap(({ faults }) => Object.keys(faults)))].sort();
  const lines: [string, number | string][] = [
    ['campaigns', reports.length],
    ['days', sum(({ days }) => days)],
    ['runs', sum(({ runs }) => runs)],
    ['letters', sum(({ letters }) => letters)],
    ['answers', sum(({ answers }) => answers)],
    ['acts of people and of the clock', sum(({ acts }) => acts)],
    ['runs killed', sum(({ kills }) => kills)],
    ...kinds.map((kind): [string, number] => [
      `fault ${kind}`,
      sum(({ faults }) => faults[kind] ?? 0),
    ]),
    ['promises broken', sum(({ violations }) => violations.length)],
    ['campaigns a second', (reports.length / seconds).toFixed(2)],
  ];
  return lines.map(([name, value]) => `${name.padEnd(34)}${String(value).padStart(12)}`);
}
