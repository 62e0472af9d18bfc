import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsScript } from '../local/apps-script';
import { linksIn } from '../local/demo/mailbox';
import type { RunReport } from '../local/run-report';
import type { UnitsAnswer } from '../src/core/units-view';
import { namesIn } from '../src/words/names-in';
import { acknowledgeAnswer } from '../tests/builders/answers';
import { benchOffice, DIST, expectDone, OWNER } from './bench-office';
import type { Figure } from './measure';

const DIRECTIVES = 3;

/** Measures what each job costs an office of so many units with three dispatches, and the bundle's size. */
export function jobFigures(sizes: readonly number[]): Figure[] {
  return [
    fileSize('Code.js', 220_000),
    fileSize('unit.html', 60_000),
    ...sizes.flatMap(figuresFor),
  ];
}

function fileSize(name: string, limit: number): Figure {
  const { size } = statSync(join(DIST, name));
  return { name, value: size, unit: 'bytes', limit };
}

function figuresFor(units: number): Figure[] {
  const google = benchOffice(units, DIRECTIVES);
  const figures: Figure[] = [];
  const note = (name: string, report: RunReport, limits: { calls?: number; ms?: number } = {}) => {
    if (report.error) throw new Error(`${name}: ${report.error.message}`);
    const of = `${name}, ${units} units`;
    figures.push(
      { name: of, value: report.dataCalls, unit: 'calls', ...limitOf(limits.calls) },
      { name: of, value: report.duration, unit: 'virtual ms', ...limitOf(limits.ms) },
    );
  };
  note('open the preview', google.press(OWNER, 'Xem trước và gửi', {}), { calls: 16 });
  note('plan and queue', google.call(OWNER, 'queueLetters'));
  note('claim, send and mark 25 letters', google.call(OWNER, 'sendNextChunk'));
  const answer = firstAnswer(google);
  const visit = (t: string) => google.visit({ parameter: { t } });
  note('open the page', visit(answer.token), { calls: 16, ms: 2500 });
  note('open a bad link', visit(`${answer.token}x`), { calls: 1 });
  const sent = [answer.token, answer.sent, 'a1'.repeat(16)] as const;
  const confirmed = google.callFromPage('confirmReceipt', ...sent);
  note('confirm', confirmed, { calls: 18, ms: 3000 });
  figures.push({
    name: `confirm, under the lock, ${units} units`,
    value: underLock(confirmed),
    unit: 'virtual ms',
    limit: 2000,
  });
  note('bring Theo dõi up to date and rebuild', google.press(OWNER, 'Cập nhật tổng hợp', {}));
  const close = (period: string) =>
    google.press(OWNER, 'Chốt số liệu kỳ báo cáo', { answers: [period] });
  note('close a first period', close('Kỳ 1'));
  note('close a period', close('Kỳ 2'), { calls: 10 });
  note('rebuild the summary', google.press(OWNER, 'Cập nhật tổng hợp', {}), { calls: 10 });
  note('find that the summary is the same', google.press(OWNER, 'Cập nhật tổng hợp', {}), {
    calls: 10,
  });
  const chosen = { units: ['U-1', 'U-2'], contacts: null };
  const read = google.call(OWNER, 'readUnits');
  const { seen } = read.result as UnitsAnswer;
  const looked = google.call(OWNER, 'readUnits', chosen, seen.units);
  for (const [name, report] of [
    ['open the changes of units', read],
    ['look at a change of two units', looked],
  ] as const) {
    note(name, report);
    const value = JSON.stringify(report.result).length;
    figures.push({ name: `${name}, handed over, ${units} units`, value, unit: 'bytes' });
  }
  expectDone(google, 'sendNextChunk');
  const [night] = closeByClock(google);
  if (!night) throw new Error('The tick did not run');
  note('close a period by the clock, all brought up to date', night);
  const closing = upToRelease(night);
  const value = closing.filter(({ kind }) => kind === 'data').length;
  const name = `close a period by the clock, its own section, ${units} units`;
  return [...figures, { name, value, unit: 'calls', limit: 10 }];
}

/** Lets the month end, and the first tick after it close its period. */
function closeByClock(google: AppsScript): RunReport[] {
  const settings = google.snapshot().tabs.find(({ name }) => name === 'Cài đặt');
  const row = settings?.values.findIndex(([name]) => name === namesIn('vi').settings.periodKind);
  google.type(OWNER, 'Cài đặt', `B${(row ?? 0) + 1}`, namesIn('vi').choices.periodKind.month);
  const missed = Array.from({ length: 10_000 }, (_, at) => at);
  google.advanceTo('2026-03-30T17:05:00Z', { missed });
  google.tick('tick');
  google.advanceTo('2026-03-31T17:05:00Z', { missed });
  return google.tick('tick');
}

/** What a run does until it first gives the lock up. */
function upToRelease({ journal }: RunReport): RunReport['journal'] {
  return journal.slice(0, journal.findIndex(({ name }) => name === 'Lock.releaseLock') + 1);
}

function limitOf(limit: number | undefined): Pick<Figure, 'limit'> {
  return limit === undefined ? {} : { limit };
}

/** Milliseconds from taking the lock to giving it up. */
function underLock({ journal }: RunReport): number {
  const at = (name: string) => journal.find((entry) => entry.name === name)?.start ?? 0;
  return at('Lock.releaseLock') - at('Lock.tryLock');
}

function firstAnswer({ letters }: AppsScript) {
  const [link] = letters.flatMap(linksIn);
  if (!link) throw new Error('No letter carries a link');
  return { token: link.token, sent: acknowledgeAnswer() };
}
