import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { orderOf } from '../builders/import-order';
import { shows } from '../promises/shows';
import { dispatch } from './dispatch';
import { officeWith, owner, smallList } from './office';
import { rowsOf, tabOf, words } from './rows-of';
import { lastingState } from './traces';

shows(15);

describe('a lock that somebody else holds', () => {
  const google = officeWith(smallList(3));
  google.call(owner, 'queueLetters');
  const answer = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-30' };
  const entries = [{ unit: 'PN-002', answer, otherName: '' }];
  google.call(owner, 'importAnswers', { dispatch: 'VB-001', entries });
  const decision = { approve: [], cancel: [] };
  const jobs: [string, unknown[]][] = [
    ['importUnits', [orderOf()]],
    ['undoImport', []],
    ['undoAnswers', []],
    ['importAnswers', [{ dispatch: 'VB-001', entries: [] }]],
    ['addDispatch', [dispatch({ number: '2-CV/HU' })]],
    ['queueLetters', []],
    ['sendNextChunk', []],
    ['decideLetters', [decision]],
    [
      'recordAnswer',
      [
        {
          dispatch: 'VB-001',
          unit: 'PN-001',
          answer: 'acknowledged',
          channel: 'phone',
          position: 'Văn thư',
          reason: 'gọi',
        },
      ],
    ],
    [
      'changeDeadline',
      [
        {
          dispatch: 'VB-001',
          unit: 'PN-001',
          stage: 'complete',
          exempt: 'yes',
          sure: 'yes',
          reason: 'không có',
        },
      ],
    ],
    ['changeDispatch', [{ dispatch: 'VB-001', state: 'paused' }]],
  ];

  /** Runs a function of a dialog in which the request for the lock fails. */
  function withoutLock(fn: string, args: unknown[]): RunReport {
    const { journal } = google.run({ fn, args, context: 'dialog-call' });
    const at = journal.find(({ name }) => name === 'Lock.tryLock')?.call ?? 0;
    google.restore(saved);
    return google.run({ fn, args, context: 'dialog-call', faultAt: at, kind: 'lock-timeout' });
  }
  const saved = google.save();

  it.each(jobs)('keeps %s from writing anything, with one sentence', (fn, args) => {
    google.restore(saved);
    const before = lastingState(google);
    const report = withoutLock(fn, args);
    expect(report.faultHit).toBe(true);
    expect(report.error?.message).toBe(words.errors.busy);
    expect(lastingState(google)).toEqual(before);
  });

  it('keeps a closing from updating Tổng hợp, which says so: the period is closed, and the clock updates it', () => {
    google.restore(saved);
    const isShown = () => tabOf(google, 'summary').display.flat().includes('Kỳ 1');
    const args = [{ period: 'Kỳ 1' }];
    const run = { fn: 'takeClosing', user: owner, args, context: 'dialog-call' } as const;
    const locks = google.run(run).journal.filter(({ name }) => name === 'Lock.tryLock');
    expect(isShown()).toBe(true);
    google.restore(saved);
    const report = google.run({ ...run, faultAt: locks[1]?.call ?? 0, kind: 'lock-timeout' });
    expect([report.faultHit, report.error]).toEqual([true, undefined]);
    expect(report.result).toMatchObject({
      done: true,
      message: expect.stringMatching(/^Đã chốt kỳ “Kỳ 1”.*\n\n.*chưa cập nhật được ngay/) as string,
    });
    expect(rowsOf(google, 'periods').length).toBeGreaterThan(0);
    expect(isShown()).toBe(false);
    google.advance(11 * 60_000);
    expect(isShown()).toBe(true);
  });
});
