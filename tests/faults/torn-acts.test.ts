import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { importList } from '../../local/import-list';
import type { RunRequest } from '../../local/runs/run-request';
import type { ImportOrder } from '../../src/import/rules/import-order';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { dispatch } from '../bundle/dispatch';
import { importUnits, newOffice, officeWith, owner, smallList } from '../bundle/office';
import { standing, tornBy } from './done-again';

const byOwner = (fn: string, ...args: unknown[]): RunRequest => ({
  fn,
  args,
  user: owner,
  context: 'dialog-call',
});

/** Does the same once more, as who has seen an error or nothing at all. */
const repeated = (request: RunRequest) => ({
  request,
  again: (google: AppsScript) => void google.run(request),
});

it('a dispatch that is added once more after a fault is followed up by every unit once', () => {
  const google = newOffice();
  importUnits(google, smallList(4));
  expect(tornBy(google, repeated(byOwner('addDirective', dispatch())))).toEqual([]);
});

it('units whose import met a fault are owed and asked once the list is imported again', () => {
  const google = officeWith(smallList(2));
  const call = (name: string, ...args: unknown[]) => google.call(owner, name, ...args).result;
  const orderOf = (): ImportOrder => {
    const orders: ImportOrder[] = [];
    const noting = (name: string, ...args: unknown[]) => {
      if (name !== 'importUnits') return call(name, ...args);
      return orders.push(args[0] as ImportOrder);
    };
    importList(noting, smallList(5))?.write();
    const [order] = orders;
    if (!order) throw new Error('The list cannot be imported.');
    return { ...order, trackIn: ['VB-001'] };
  };
  const act = {
    request: byOwner('importUnits', orderOf()),
    again: () => void google.run(byOwner('importUnits', orderOf())),
  };
  expect(tornBy(google, act)).toEqual([]);
});

describe.each(['split', 'consolidate', 'merge', 'end'] as const)('to %s units', (act) => {
  it('is done as a whole, or can be done again, after any fault', () => {
    const google = officeWith(smallList(3));
    google.tick('tick');
    const requestOf = (now: AppsScript): RunRequest | null => {
      const view = viewIn(now.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
      const [first, second, third] = view.units;
      if (!first || !second || !third || first.state === 'ended') return null;
      const asked = {
        split: { units: [first], names: ['Trường Mẫu 1', 'Trường Mẫu 2'], ends: true },
        consolidate: { units: [first, third], names: ['Trường Mẫu'] },
        merge: { units: [first, third], heir: second },
        end: { units: [first] },
      }[act];
      const change = { act, on: '2024-10-30', ...asked };
      return byOwner('changeUnits', view.seen, writingOf(view, change));
    };
    const request = requestOf(google);
    if (!request) throw new Error('Nothing to change.');
    const again = (now: AppsScript) => {
      const once = requestOf(now);
      if (once) now.run(once);
    };
    expect(tornBy(google, { request, again })).toEqual([]);
  });
});

/** An office of four units, of which one has received the dispatch and two have trained. */
function answered(): AppsScript {
  const google = officeWith(smallList(4));
  google.call(owner, 'importAnswers', {
    directive: 'VB-001',
    entries: [
      { unit: 'PN-001', answer: RECEIVED },
      { unit: 'PN-002', answer: TRAINED },
      { unit: 'PN-004', answer: TRAINED },
    ],
  });
  google.tick('tick');
  return google;
}

const RECEIVED = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-31' };
const TRAINED = {
  ...RECEIVED,
  train: 'completed',
  heldOn: '2024-10-31',
  completedOn: '2024-10-31',
};

it('a new version leaves no answer standing that was given to the earlier one', () => {
  const version = {
    directive: 'VB-001',
    kind: 'material',
    changes: 'Thêm phụ lục',
    sure: 'yes',
    acknowledgeBy: '2024-11-15',
    trainBy: '2024-12-06',
  };
  expect(tornBy(answered(), repeated(byOwner('issueVersion', version)))).toEqual([]);
});

it('answers that a list gave are all there, and can be undone, once the list is imported again', () => {
  const order = {
    directive: 'VB-001',
    entries: [
      { unit: 'PN-001', answer: TRAINED },
      { unit: 'PN-003', answer: RECEIVED },
    ],
  };
  const act = {
    ...repeated(byOwner('importAnswers', order)),
    later: (google: AppsScript) => void google.call(owner, 'undoAnswers'),
  };
  expect(tornBy(officeWith(smallList(4)), act)).toEqual([]);
});

it('undone answers do not come back', () => {
  expect(tornBy(answered(), repeated(byOwner('undoAnswers')))).toEqual([]);
});

it('a consolidation that was recorded before its day holds as a whole on that day, after any fault', () => {
  const google = officeWith(smallList(3), { now: '2024-10-30T02:00:00Z' });
  const view = viewIn(google.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
  const change = {
    act: 'consolidate' as const,
    on: '2024-11-02',
    units: view.units.slice(0, 2),
    names: ['Trường Mẫu'],
  };
  google.run(byOwner('changeUnits', view.seen, writingOf(view, change)));
  google.tick('tick');
  google.advanceTo('2024-11-01T17:00:00Z', {
    missed: Array.from({ length: 1_000 }, (_, at) => at),
  });
  const request: RunRequest = { fn: 'tick', context: 'time-trigger' };
  expect(tornBy(google, { request, again: () => undefined })).toEqual([]);
  expect(standing(google, ['tracking']).filter((row) => row.includes('DV-0001')).length).toBe(1);
});
