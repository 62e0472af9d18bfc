/**
 * `npm run province`: plays the follow-up of six dispatches in a province of 124 units over eight weeks on a
 * build, and prints how many letters mailboxes got, of which kind and when.
 *
 * `--dist DIR` chooses the build, `--approval daily,twice` on which days the office approves letters,
 * `--seed N` the contacts; `--json FILE` writes all figures.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { playProvince } from './play-province';
import { PROVINCE } from './province-plan';
import { type ProvinceReport, provinceReport } from './province-report';
import { reportLines } from './report-lines';

/** Weekdays on which letters are approved; 1 is Monday. */
const APPROVAL_DAYS = { daily: [1, 2, 3, 4, 5], twice: [2, 5] };

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    approval: { type: 'string', default: 'daily,twice' },
    seed: { type: 'string', default: '7' },
    json: { type: 'string' },
  },
});

const reports: Record<string, ProvinceReport> = {};
for (const approval of values.approval.split(',')) {
  if (approval !== 'daily' && approval !== 'twice')
    throw new Error(`--approval ${approval}: daily or twice.`);
  const began = Date.now();
  const { played } = playProvince({
    dist: values.dist,
    seed: Number(values.seed),
    plan: PROVINCE,
    approvalDays: APPROVAL_DAYS[approval],
  });
  const report = provinceReport(played);
  reports[approval] = report;
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`Letters approved: ${approval} (played in ${seconds} s)`);
  for (const line of reportLines(report)) console.log(line);
  console.log('');
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(reports, null, 1));
