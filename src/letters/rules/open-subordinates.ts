import type { Day } from '../../calendar/day';
import { isDone } from '../../dispatches/rules/obligation-status';
import { askedStages, DEADLINE_FIELD, type DispatchId } from '../../records/dispatch';
import { type Obligation, obligationKey } from '../../records/obligation';
import { existsOn, type Unit, type UnitCode } from '../../records/unit';
import { groupBy, indexBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';
import { loopFreeParentFinder } from '../../units/rules/upper-bodies';
import { type DueContext, dueTier, versionFields } from './due-records';

interface SubordinatesInput {
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly today: Day;
  /** Keys of the obligations whose subordinates are all in the input; missing if it has the whole office. */
  readonly parents?: ReadonlySet<string>;
}

/**
 * Finds what a parent is told about its subordinates: once before each deadline of a dispatch, from the first
 * reminder step on. Leaves out subordinates that share the parent's mailbox, because the same letter asks them.
 */
export function subordinatesFinder(
  { units, obligations, today, parents }: SubordinatesInput,
  {
    past,
    deadlineStatus,
    tiers,
    addressOf,
  }: Pick<DueContext, 'past' | 'deadlineStatus' | 'tiers' | 'addressOf'>,
): DueContext['subordinatesToTell'] {
  let byParent: ReadonlyMap<UnitCode, readonly Unit[]> | undefined;
  let byKey: ReadonlyMap<string, Obligation> | undefined;
  const hasOtherMailbox = (unit: Unit, mailbox: string) => {
    const address = addressOf(unit);
    return !address.usable || address.mailbox !== mailbox;
  };
  const owedBy = (unit: Unit, dispatch: DispatchId) => {
    byKey ??= indexBy(obligations, 'key');
    const obligation = byKey.get(obligationKey(dispatch, unit.code));
    return obligation && exemptionReason(obligation, unit) === null ? [{ unit, obligation }] : [];
  };
  return ({ dispatch, unit, mailbox }) => {
    const isKnown = parents === undefined || parents.has(obligationKey(dispatch.id, unit.code));
    if (!isKnown) return { subordinates: [], itemRecords: [] };
    byParent ??= unitsByParent(units, today);
    const below = byParent.get(unit.code);
    if (!below) return { subordinates: [], itemRecords: [] };
    const told = askedStages(dispatch).flatMap((stage) => {
      const day = dispatch[DEADLINE_FIELD[stage]];
      const status = deadlineStatus(dispatch, day);
      if (day === null || status.timing === 'overdue' || dueTier(status, tiers) === null) return [];
      const about = versionFields(dispatch, unit.code);
      const record = { kind: 'subordinates', ...about, setDay: day } as const;
      if (past.isCovered(record, mailbox)) return [];
      const owing = below
        .filter((one) => hasOtherMailbox(one, mailbox))
        .flatMap((one) => owedBy(one, dispatch.id));
      const open = owing.filter(({ obligation }) => !isDone(stage, obligation));
      if (open.length === 0) return [];
      return [{ stage, open: open.map((one) => one.unit), asked: owing.length, record }];
    });
    return { subordinates: told, itemRecords: told.map(({ record }) => record) };
  };
}

function unitsByParent(units: readonly Unit[], today: Day): ReadonlyMap<UnitCode, Unit[]> {
  const parentOf = loopFreeParentFinder(units, today);
  const owned = units.flatMap((unit) => {
    const parent = unit.state === 'active' && existsOn(unit, today) ? parentOf(unit) : null;
    return parent ? [{ unit, parent: parent.code }] : [];
  });
  return new Map(
    [...groupBy(owned, ({ parent }) => parent)].map(([code, own]) => [
      code,
      own.map(({ unit }) => unit),
    ]),
  );
}
