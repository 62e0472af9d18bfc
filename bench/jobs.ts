import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsScript } from '../local/apps-script';
import { linksIn } from '../local/demo/mailbox';
import type { RunReport } from '../local/run-report';
import { benchOffice, DIST, expectDone, OWNER } from './bench-office';
import type { Figure } from './measure';

const DIRECTIVES = 3;

/** Measures what each job costs an office of so many units with three dispatches, and the bundle's size. */
export function jobFigures(sizes: readonly number[]): Figure[] {
  return [bundleSize(), ...sizes.flatMap(figuresFor)];
}

function bundleSize(): Figure {
  const { size } = statSync(join(DIST, 'Code.js'));
  return { name: 'Code.js', value: size, unit: 'bytes', limit: 200_000 };
}

function figuresFor(units: number): Figure[] {
  const google = benchOffice(units, DIRECTIVES);
  const figures: Figure[] = [];
  const note = (name: string, report: RunReport, limit?: number) => {
    if (report.error) throw new Error(`${name}: ${report.error.message}`);
    figures.push(
      {
        name: `${name}, ${units} units`,
        value: report.dataCalls,
        unit: 'calls',
        ...(limit && { limit }),
      },
      { name: `${name}, ${units} units`, value: report.duration, unit: 'virtual ms' },
    );
  };
  note('open the preview', google.press(OWNER, 'Xem trước và gửi', {}), 16);
  note('plan and queue', google.call(OWNER, 'queueLetters'));
  note('claim, send and mark 25 letters', google.call(OWNER, 'sendNextChunk'));
  const answer = firstAnswer(google);
  note('open the page', google.visit({ parameter: { t: answer.token } }));
  note('confirm', google.callFromPage('confirmReceipt', answer.token, answer.sent, 'request-1'));
  note('rebuild the summary', google.press(OWNER, 'Cập nhật tổng hợp', {}));
  expectDone(google, 'sendNextChunk');
  return figures;
}

function firstAnswer({ letters }: AppsScript) {
  const [link] = letters.flatMap(linksIn);
  if (!link) throw new Error('No letter carries a link');
  const sent = {
    directive: 'VB-001',
    version: 1,
    position: 'Văn thư',
    name: '',
    incomingNumber: '',
  };
  return { token: link.token, sent };
}
