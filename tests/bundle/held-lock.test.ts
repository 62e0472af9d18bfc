import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { orderOf } from '../builders/import-order';
import { shows } from '../promises/shows';
import { dispatch } from './dispatch';
import { officeWith, owner, smallList } from './office';
import { words } from './rows-of';
import { lastingState } from './traces';

shows(15);

describe('a lock that somebody else holds', () => {
  const google = officeWith(smallList(3));
  google.call(owner, 'queueLetters');
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
});
