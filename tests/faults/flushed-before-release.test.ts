import { describe, expect, it } from 'vitest';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { officeWith, sendAll, smallList } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { dialog } from './acts/act';
import { type Mutation, mutated } from './mutated';

shows(9);

const renews = (unit: string) => dialog('useUnitLink', { unit, act: 'renew' });

/**
 * Runs one act at each call of another one. Returns the calls at which both ended well and a line
 * of Nhật ký about one of them is missing.
 */
function lostLines(options: AppsScriptOptions = {}): { lost: string[]; overlaps: number } {
  const google = officeWith(smallList(3), options);
  sendAll(google);
  const saved = google.save();
  const { journal } = google.run(renews('PN-001'));
  const calls = journal.filter(({ kind }) => kind === 'data');
  let overlaps = 0;
  const lost = calls.flatMap(({ call: at, name }) => {
    google.restore(saved);
    const { first, second } = google.interleave({
      first: renews('PN-001'),
      at,
      second: renews('PN-002'),
    });
    if (first.error || !second || second.error) return [];
    overlaps += 1;
    const logged = rowsOf(google, 'log')
      .filter(({ event }) => event === words.choices.logEvent.linkRenewed)
      .map(({ unit }) => unit);
    return ['PN-001', 'PN-002']
      .filter((unit) => !logged.includes(unit))
      .map((unit) => `${unit} at ${name} (${at})`);
  });
  return { lost, overlaps };
}

describe('what is written under the lock', () => {
  it('is flushed before the lock is free, so that no run writes over what another one has added', () => {
    const { lost, overlaps } = lostLines();
    expect(overlaps).toBeGreaterThan(1);
    expect(lost).toEqual([]);
  });

  it('is lost if the lock is freed first', async () => {
    // What is read back is flushed before that anyway
    const unchecked: Mutation = [
      'workbook/writing/until-settled.ts',
      'unlessMoved(ports, tab, headers(), () => ports.writer.flush());',
      '',
    ];
    const dist = await mutated(unchecked, [
      'google/script-lock.ts',
      `  try {
    flush();
  } finally {
    lock.releaseLock();
  }`,
      '  lock.releaseLock();\n  flush();',
    ]);
    expect(lostLines({ dist }).lost).not.toEqual([]);
  });
});
