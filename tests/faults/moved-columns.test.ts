import { expect, it } from 'vitest';
import type { TabKey } from '../../src/records/tab-key';
import { shows } from '../promises/shows';
import { ALL_ACTS } from './acts/all-acts';
import type { DisturbanceKind } from './loop/disturbances';
import { disturbedName, singleTrials } from './loop/disturbed-trials';
import { type Position, prepared } from './loop/prepared-act';
import { verdictOf } from './loop/verdict';

shows(25);

const SEED = 5;

/** All trials of an act with one kind of disturbance of a tab, in one order of rows, after which something is wrong. */
async function wrongAfter(
  name: string,
  kind: DisturbanceKind,
  tab: TabKey,
  position: Position,
): Promise<string[]> {
  const act = ALL_ACTS.find((one) => one.name === name);
  const all = act ? await prepared(act) : [];
  const one = all.find((each) => each.position === position);
  const wrong: string[] = [];
  const trials = (one ? singleTrials(one, SEED) : []).filter(
    ({ struck: [first] }) => first?.kind === kind && first.tab === tab,
  );
  expect(trials).not.toEqual([]);
  for (const trial of trials) {
    const verdict = await verdictOf(trial);
    if (verdict.kind === 'wrong') wrong.push(disturbedName(trial), ...verdict.differences);
  }
  return wrong;
}

it.each([
  ['the first dispatch of a file is added', 'addDispatch', 'move-column', 'dispatches', 'first'],
  ['the first lines of Nhật ký are written', 'addDispatch', 'insert-1', 'log', 'first'],
  [
    'an answer is recorded and its flush refused',
    'reportResult for a unit below',
    'move-column',
    'tracking',
    'middle',
  ],
  [
    'a row is searched for an answer',
    'confirmReceipt for a unit below',
    'delete-own-column',
    'tracking',
    'last',
  ],
  [
    'the letters about a contact are written',
    'decideContact: agreed',
    'delete-column',
    'outbox',
    'last',
  ],
  ['a request is counted', 'askOffice', 'delete-column', 'units', 'middle'],
  ['a deadline is moved', 'changeDeadline: all units', 'move-column', 'tracking', 'first'],
  ['a list is imported', 'importUnits into a dispatch', 'delete-column', 'units', 'first'],
  ['a row is edited', 'onSheetEdit in Theo dõi', 'insert-1', 'tracking', 'middle'],
  ['closed figures are archived', 'archiveDispatches', 'insert-column', 'periods', 'middle'],
] as const)(
  'nothing is silently wrong, at whichever call people move something while %s',
  async (_, name, kind, tab, position) => {
    expect(await wrongAfter(name, kind, tab, position)).toEqual([]);
  },
);
