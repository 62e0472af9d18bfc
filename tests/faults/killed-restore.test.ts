import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { type Carrier, serverBy } from '../../src/frame/server';
import { restoreBackup } from '../../src/keep/page/restore-backup';
import {
  backedUp,
  cellsBefore,
  cellsOf,
  freshFile,
  restored,
  wholeBackup,
} from '../bundle/keep-desk';
import { officeWith, owner, sendAll, smallList, typeSetting } from '../bundle/office';
import { words } from '../bundle/rows-of';

/** An office with letters out and a column of people's own between ours. */
function office(): AppsScript {
  const google = officeWith(smallList(2));
  sendAll(google);
  typeSetting(google, 'officer', "'00123");
  const { name } = words.tabs.units;
  google.file.insertColumn(name, 2);
  google.type(owner, name, 'B1', 'Cột riêng');
  google.type(owner, name, 'B2', '=A2');
  return google;
}

/** A run of the dialog that is killed at a call, counted from 1 over all of its steps. */
function killedAt(google: AppsScript, faultAt: number): Carrier {
  let before = 0;
  return async (fn, ...args) => {
    const at = faultAt - before;
    const run: RunRequest = { fn, user: owner, context: 'dialog-call', args: [...args] };
    const report = google.run(at > 0 ? { ...run, faultAt: at, kind: 'kill-after' } : run);
    before += report.journal.length;
    if (report.error || report.killed) throw new Error('Đứt');
    return report.result;
  };
}

it('a restore that is begun anew leaves every cell as it was, after whichever write it dies', async () => {
  const old = office();
  const { bytes } = await backedUp(old);
  const expected = JSON.stringify(cellsOf(old));
  const fresh = freshFile();
  const saved = fresh.save();
  const journals: { name: string }[] = [];
  const recording: Carrier = async (fn, ...args) => {
    const report = fresh.call(owner, fn, ...args);
    journals.push(...report.journal);
    return report.result;
  };
  const file = wholeBackup(bytes);
  await restoreBackup(serverBy(recording), file, () => undefined);
  const writes = journals.flatMap(({ name }, at) =>
    /\.(set|insert|delete|clear|flush)/.test(name) ? [at + 1] : [],
  );
  const wrong: number[] = [];
  for (const call of writes) {
    fresh.restore(saved);
    await restoreBackup(serverBy(killedAt(fresh, call)), file, () => undefined).catch(
      () => undefined,
    );
    fresh.advance(10 * 60_000, { missed: [0, 1] });
    const isDone = (fresh.properties.script?.restored ?? '') !== '';
    if (!isDone) await restored(fresh, bytes);
    if (JSON.stringify(cellsBefore(fresh)) !== expected) wrong.push(call);
  }
  expect(writes.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
