import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { importList } from '../../local/import-list';
import type { RunRequest } from '../../local/runs/run-request';
import { dispatch } from '../bundle/dispatch';
import { importUnits, newOffice, owner, smallList } from '../bundle/office';
import { rowsOf } from '../bundle/rows-of';
import { mutated } from './mutated';

const undo: RunRequest = { fn: 'undoImport', user: owner, context: 'dialog-call' };

/** Everything in Đơn vị and Theo dõi but blank rows. */
const rowsIn = (google: AppsScript, tab: 'units' | 'tracking') =>
  rowsOf(google, tab)
    .map((row) => Object.values(row).join(' | '))
    .filter((text) => /[^ |]/.test(text));

/** An office whose last import made two units, followed up in a dispatch, and changed one. */
function imported(dist?: string): AppsScript {
  const google = newOffice(dist ? { dist } : {});
  importUnits(google, smallList(2));
  google.call(owner, 'addDirective', dispatch());
  const list = smallList(4).map((row) => row.map((cell) => cell.replace('dv002', 'moi')));
  const call = (name: string, ...args: unknown[]) => google.call(owner, name, ...args).result;
  importList(
    (name, order) =>
      call(name, name === 'importUnits' ? { ...Object(order), trackIn: ['VB-001'] } : order),
    list,
  )?.write();
  return google;
}

/** Kills an undo after every data call, undoes once more, and names the calls that leave something half or undone. */
function killed(google: AppsScript): string[] {
  const saved = google.save();
  const whole = new Set([...rowsIn(google, 'units'), ...rowsIn(google, 'tracking')]);
  const { journal } = google.run(undo);
  const done = [...rowsIn(google, 'units'), ...rowsIn(google, 'tracking')];
  for (const row of done) whole.add(row);
  return journal
    .filter(({ kind }) => kind === 'data')
    .flatMap(({ call, name }) => {
      google.restore(saved);
      google.run({ ...undo, faultAt: call, kind: 'kill-after' });
      google.advance(10 * 60_000, { missed: [0, 1] });
      const between = [...rowsIn(google, 'units'), ...rowsIn(google, 'tracking')];
      google.run(undo);
      const after = [...rowsIn(google, 'units'), ...rowsIn(google, 'tracking')];
      const isHalf = between.some((row) => !whole.has(row));
      const isOther = JSON.stringify(after) !== JSON.stringify(done);
      return isHalf || isOther ? [`${call} ${name}${isHalf ? ', half' : ''}`] : [];
    });
}

it('an undone import leaves no row half, after whichever call it dies, and is finished by undoing once more', () => {
  expect(killed(imported())).toEqual([]);
});

it('would leave rows half if the code went with a write of its own', async () => {
  const dist = await mutated([
    'workbook/writing/remove-rows.ts',
    'writeAndLook(ports.workbook, { write, look }, gone);',
    `ports.workbook.write(tab, blocksOf({ rows, places: places.slice(1) }, ({ at }) => gone.has(at)));
     ports.workbook.flush();
     writeAndLook(ports.workbook, { write, look }, gone);`,
  ]);
  expect(killed(imported(dist))).not.toEqual([]);
});
