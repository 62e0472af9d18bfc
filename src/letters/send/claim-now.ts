import { obligationsIn } from '../../records/cover';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import type { Words } from '../../words/words';
import { readRows } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import {
  dispatchOf,
  type OfficeRules,
  readTab,
  rowsOf,
  unitOf,
} from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { LetterContext } from '../compose/letter-context';
import { claimLetters } from '../rules/claim';
import { askedBefore } from '../rules/letters-before';
import type { Limits } from './claim-limits';
import { type ComposedClaim, composeClaim } from './compose-claim';

/** What a claim is made from. */
export interface ClaimSource {
  /** The whole outbox. */
  readonly letters: readonly OutboxLetter[];
  /** Letters of the queue that are looked at. */
  readonly looked: readonly OutboxLetter[];
  readonly limits: Limits;
}

/**
 * Decides anew, by units, dispatches and answers as they stand now, which of the letters looked at go out and what
 * they say. Of Theo dõi and Đơn vị it reads only the rows that they are about.
 */
export function claimNow(
  ports: Ports,
  { rules, context }: SendingRun,
  { letters, looked, limits }: ClaimSource,
): { claim: ComposedClaim; context: LetterContext } {
  if (looked.length === 0) return { claim: { claimed: [], dropped: [] }, context };
  const { words, plan } = rules;
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const covers = looked.flatMap((letter) => letter.covers);
  const units = unitsFor(ports, looked, new Set(covers.map(({ unit }) => unit)), words);
  const keys = obligationsIn(covers);
  const tracking = readRows(trackingTab, ports.workbook.pick(trackingTab, 'key', keys), words);
  const { today } = context;
  const input = { today, dispatches, units, letters, obligations: rowsOf(tracking), rules: plan };
  const now = { ...context, dispatches, before: askedBefore(letters) };
  return { claim: composeClaim(claimLetters(input, looked, limits), now), context: now };
}

/** Reads the units that letters are about; all of them for a superior's digest, since it stands among them. */
function unitsFor(
  ports: Ports,
  looked: readonly OutboxLetter[],
  codes: ReadonlySet<string>,
  words: Words,
): Unit[] {
  const isOfAll = looked.some(({ kind }) => kind === 'escalation');
  const { workbook } = ports;
  const grid = isOfAll ? workbook.read(unitsTab) : workbook.pick(unitsTab, 'code', codes);
  return rowsOf(readRows(unitsTab, grid, words)).map(unitOf);
}

/** What one sending run works by, read once: the office's rules, and what letters are composed with. */
export interface SendingRun {
  readonly rules: OfficeRules;
  readonly context: LetterContext;
}
