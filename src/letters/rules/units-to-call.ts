import { addWorkingDays } from '../../calendar/working-calendar';
import { overdueStagesIn } from '../../dispatches/rules/obligation-status';
import { type AddressFault, addressOf } from '../../records/email-address';
import { obligationKeysIn } from '../../records/letter-item-record';
import { isLetter, letterDay } from '../../records/outbox-letter';
import { groupBy } from '../../texts/group-by';
import { isUsedUpIn } from './escalation';
import type { LetterItem } from './letter-item';
import { openItems } from './open-items';
import type { PlanInput } from './plan-letters';

/** Open items of one unit. */
export type OwnItems = readonly [LetterItem, ...LetterItem[]];

export interface UnitToCall {
  readonly own: OwnItems;
  /** Why letters do not reach the unit, or that it had all reminders and still is overdue. */
  readonly because: AddressFault | 'usedUp';
}

export function openItemsByUnit(input: PlanInput): ReadonlyMap<string, OwnItems> {
  return groupBy(openItems(input), ({ unit }) => unit.code);
}

/**
 * Units that letters do not reach or no longer remind. A unit is left out while all that it is to be called about
 * was asked by a recorded call less than `askingPause` working days ago.
 */
export function unitsToCall(input: PlanInput, byUnit = openItemsByUnit(input)): UnitToCall[] {
  const { today, letters, rules } = input;
  const isUsedUp = isUsedUpIn(letters, rules.tiers);
  const isRecent = (call: PlanInput['letters'][number]) =>
    addWorkingDays(letterDay(call), rules.askingPause, rules.deadlines.calendar) > today;
  const calls = letters.filter((row) => !isLetter(row) && isRecent(row));
  const called = obligationKeysIn(calls.flatMap(({ itemRecords }) => itemRecords));
  return [...byUnit.values()].flatMap((own): UnitToCall[] => {
    const [{ unit }] = own;
    const uncalled = own.filter(({ obligation }) => !called.has(obligation.key));
    const address = addressOf(unit.email, unit.returnedEmail);
    if (!address.usable) return uncalled.length > 0 ? [{ own, because: address.fault }] : [];
    const isLate = (item: LetterItem) =>
      overdueStagesIn(item.status).some((stage) => isUsedUp(item, stage));
    return uncalled.some(isLate) ? [{ own, because: 'usedUp' }] : [];
  });
}
