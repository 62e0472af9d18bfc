import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CampaignReport } from './play-campaign';
import { type SoakOptions, soakOptions } from './soak-options';
import { summaryLines, violationLines } from './soak-report';

/** Milliseconds between two reports of progress. */
const TELL_EVERY = 15_000;

/** Plays the campaigns in several processes. A process that is free takes the next one. Returns the reports. */
async function soak(options: SoakOptions): Promise<CampaignReport[]> {
  const { seeds, processes, ...campaign } = options;
  const { units, days, account, course } = campaign;
  const waiting = [...seeds];
  const reports: CampaignReport[] = [];
  const replay = ` --units ${units} --days ${days} --account ${account}${course ? ' --year' : ''}`;
  let toldAt = Date.now();
  const take = (report: CampaignReport) => {
    reports.push(report);
    for (const line of violationLines(report, replay)) console.log(line);
    if (Date.now() - toldAt < TELL_EVERY) return;
    toldAt = Date.now();
    const broken = reports.filter(({ violations }) => violations.length > 0).length;
    console.log(`${reports.length} of ${seeds.length} campaigns, ${broken} with a broken promise`);
  };
  const work = () =>
    new Promise<void>((done, failed) => {
      const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)));
      const next = () => {
        const seed = waiting.shift();
        if (seed === undefined) worker.disconnect();
        else worker.send({ ...campaign, seed });
      };
      worker.on('message', (report) => {
        take(report as CampaignReport);
        next();
      });
      worker.on('exit', (code) =>
        code === 0 ? done() : failed(new Error(`A process ended: ${code}`)),
      );
      next();
    });
  await Promise.all(Array.from({ length: processes }, work));
  return reports;
}

const began = Date.now();
const reports = await soak(soakOptions(process.argv.slice(2)));
for (const line of summaryLines(reports, (Date.now() - began) / 1000)) console.log(line);
if (reports.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
