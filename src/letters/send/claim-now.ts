import { obligationsIn } from '../../records/cover';
import type { OutboxLetter } from '../../records/outbox-letter';
import { readRows } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import {
  directiveOf,
  type OfficeRules,
  readTab,
  rowsOf,
  unitOf,
} from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { LetterDesk } from '../compose/letter-desk';
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
 * they say. Of Theo dõi it reads only the rows that they are about.
 */
export function claimNow(
  ports: Ports,
  { rules, desk }: SendingRun,
  { letters, looked, limits }: ClaimSource,
): { claim: ComposedClaim; desk: LetterDesk } {
  if (looked.length === 0) return { claim: { claimed: [], dropped: [] }, desk };
  const { words, plan } = rules;
  const directives = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
  const units = rowsOf(readTab(ports, unitsTab, words)).map(unitOf);
  const keys = obligationsIn(looked.flatMap(({ covers }) => covers));
  const tracking = readRows(trackingTab, ports.workbook.pick(trackingTab, 'key', keys), words);
  const { today } = desk;
  const input = { today, directives, units, letters, obligations: rowsOf(tracking), rules: plan };
  const now = { ...desk, directives, before: askedBefore(letters) };
  return { claim: composeClaim(claimLetters(input, looked, limits), now), desk: now };
}

/** What one sending run works by, read once: the office's rules, and what letters are composed with. */
export interface SendingRun {
  readonly rules: OfficeRules;
  readonly desk: LetterDesk;
}
