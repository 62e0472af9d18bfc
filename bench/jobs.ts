import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsScript } from '../local/apps-script';
import { linksIn } from '../local/demo/mailbox';
import type { RunReport } from '../local/run-report';
import type { UnitsAnswer } from '../src/core/units-view';
import { acknowledgeAnswer } from '../tests/builders/answers';
import { benchOffice, DIST, expectDone, OWNER } from './bench-office';
import type { Figure } from './measure';

const DIRECTIVES = 3;

/** Measures what each job costs an office of so many units with three dispatches, and the bundle's size. */
export function jobFigures(sizes: readonly number[]): Figure[] {
  return [
    fileSize('Code.js', 235_000),
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
  const close = () => google.press(OWNER, 'Chốt số liệu kỳ báo cáo', { answers: [''] });
  note('close a period', close());
  note('rebuild the summary', google.press(OWNER, 'Cập nhật tổng hợp', {}), { calls: 10 });
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
  return figures;
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
