import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { newObligation, type Obligation } from '../../records/obligation';
import { existsOn, type Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import {
  type Recipient,
  recipientUnits,
  singleEntries,
  singleEntryMaker,
} from '../../units/rules/recipients';
import { unitFinder } from '../../units/rules/unit-index';

/** A unit that is named counts more than its block. */
export interface RecipientsOrder {
  readonly addBlocks: readonly string[];
  readonly addUnits: readonly Unit[];
  readonly removeBlocks: readonly string[];
  readonly removeUnits: readonly Unit[];
  readonly reason: string;
}

/** Makes the missing rows and changes nothing else. */
export const NO_CHANGE: RecipientsOrder = {
  addBlocks: [],
  addUnits: [],
  removeBlocks: [],
  removeUnits: [],
  reason: '',
};

export interface RecipientsInput {
  readonly dispatch: Dispatch;
  readonly units: readonly Unit[];
  /** Rows about the dispatch. */
  readonly obligations: readonly Obligation[];
  readonly order: RecipientsOrder;
  readonly today: Day;
  /** Why a unit that only its block adds is exempt from the start; `''` if it is not. */
  readonly exemptionOf: (unit: Unit) => string;
}

/** A row to be written. `before` is `null` if the row is new. */
export interface RecipientRow {
  readonly unit: Unit;
  readonly before: Obligation | null;
  readonly after: Obligation;
}

export interface RecipientsPlan {
  readonly cells: Pick<Dispatch, 'recipientBlocks' | 'informUnits'>;
  readonly rows: readonly RecipientRow[];
  /** True if no unit would receive the dispatch. */
  readonly leavesNone: boolean;
}

/**
 * Plans the cells of Văn bản and the rows of Theo dõi after a change of recipients. A recipient without a row
 * gets one. A unit that was taken out before stays out until it or its block is added.
 */
export function planRecipients(input: RecipientsInput): RecipientsPlan {
  const { dispatch, units, obligations, order, today } = input;
  const { isRemoved } = choices(order);
  const cells = cellsAfter(input);
  const byCode = indexBy(obligations, 'unitCode');
  const recipients = recipientUnits({ ...dispatch, ...cells }, units, today);
  const afterOf = rowAfter(input);
  const receives = new Set(recipients.map(({ unit }) => unit));
  const dropped = units.filter(
    (unit) => unit.state !== 'ended' && isRemoved(unit) && !receives.has(unit),
  );
  const after = recipients.map(({ unit, role }) => ({
    unit,
    after: afterOf({ unit, role }, byCode.get(unit.code)),
  }));
  const rows = [
    ...after,
    ...dropped.flatMap((unit) => {
      const row = byCode.get(unit.code);
      return row?.asked === 'yes' ? [{ unit, after: { ...row, ...removedCells(order) } }] : [];
    }),
  ].map((one) => ({ ...one, before: byCode.get(one.unit.code) ?? null }));
  const isEmptied = cells.recipientBlocks.length === 0 && dispatch.recipientBlocks.length > 0;
  return {
    cells,
    rows: rows.filter((one) => one.before !== one.after && !isSame(one)),
    leavesNone: isEmptied || !after.some((one) => one.after.asked === 'yes'),
  };
}

function removedCells({ reason }: RecipientsOrder) {
  return { asked: 'no', exemptBecause: reason } as const;
}

/** Returns a function for the row of a recipient after the change. */
function rowAfter({ dispatch, order, exemptionOf }: RecipientsInput) {
  const { isAdded, isRemoved } = choices(order);
  const named = new Set(order.addUnits);
  return ({ unit, role }: Recipient, before: Obligation | undefined): Obligation => {
    const removed = isRemoved(unit) ? removedCells(order) : {};
    if (!before) {
      const exemptBecause = named.has(unit) ? '' : exemptionOf(unit);
      return { ...newObligation(dispatch.id, unit.code, role), exemptBecause, ...removed };
    }
    if (before.asked === 'yes')
      return { ...before, ...(named.has(unit) ? { role } : {}), ...removed };
    return isAdded(unit) ? { ...before, asked: 'yes', exemptBecause: '', role } : before;
  };
}

/** `added` has units that receive the dispatch afterwards and did not before, or only for information. */
export function changedUnits({ rows }: RecipientsPlan) {
  return {
    added: rows.filter(({ after }) => after.asked === 'yes'),
    removed: rows.filter(({ after }) => after.asked === 'no'),
  };
}

function isSame({ before, after }: Pick<RecipientRow, 'before' | 'after'>): boolean {
  return (
    before !== null &&
    before.asked === after.asked &&
    before.role === after.role &&
    before.exemptBecause === after.exemptBecause
  );
}

function choices({ addBlocks, addUnits, removeBlocks, removeUnits }: RecipientsOrder) {
  const adds = { units: new Set(addUnits), blocks: new Set(addBlocks) };
  const removes = { units: new Set(removeUnits), blocks: new Set(removeBlocks) };
  const isIn = (unit: Unit, own: typeof adds, other: typeof adds) =>
    own.units.has(unit) || (own.blocks.has(unit.block) && !other.units.has(unit));
  return {
    isAdded: (unit: Unit) => isIn(unit, adds, removes),
    isRemoved: (unit: Unit) => isIn(unit, removes, adds),
  };
}

function cellsAfter({ dispatch, units, order, today }: RecipientsInput): RecipientsPlan['cells'] {
  const { isRemoved } = choices(order);
  const find = unitFinder(units, today);
  const named = new Set(order.addUnits);
  const informUnits = dispatch.informUnits.filter((text) => {
    const unit = find(text);
    return !unit || !(named.has(unit) || isRemoved(unit));
  });
  const isListed = dispatch.recipientBlocks.length > 0;
  if (!isListed && order.removeBlocks.length === 0) return { recipientBlocks: [], informUnits };
  const entryOf = singleEntryMaker(units, today);
  const before = isListed ? dispatch.recipientBlocks : allEntries(units, today, entryOf);
  const single = new Set(singleEntries({ recipientBlocks: before }, units));
  const kept = before.filter((entry) => {
    const unit = single.has(entry) ? find(entry) : undefined;
    return unit ? !isRemoved(unit) : !order.removeBlocks.includes(entry);
  });
  const blocks = new Set([...kept, ...order.addBlocks]);
  const listed = new Set(kept.filter((entry) => single.has(entry)).map(find));
  const added = order.addUnits.filter((unit) => !blocks.has(unit.block) && !listed.has(unit));
  return { recipientBlocks: [...blocks, ...added.map(entryOf)], informUnits };
}

/** All blocks, and the units without a block. */
function allEntries(
  units: readonly Unit[],
  today: Day,
  entryOf: (unit: Unit) => string,
): readonly string[] {
  const active = units.filter((unit) => unit.state === 'active' && existsOn(unit, today));
  return [...new Set(active.map((unit) => unit.block || entryOf(unit)))];
}
