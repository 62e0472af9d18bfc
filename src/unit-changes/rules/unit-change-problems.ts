import { type Day, formatDay, NO_DAY } from '../../calendar/day';
import { addressOf } from '../../records/email-address';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import { nameKey } from '../../texts/name-key';
import { MAX_NAME, shortened, textFault } from '../../texts/text-fault';
import { parentLoops } from '../../units/rules/parent-loops';
import { namesOf } from '../../units/rules/unit-names';
import { planUnitChange, type UnitChangeInput } from './plan-unit-change';
import type { UnitAct, UnitChange, UnitChangeFault, UnitChangeProblem } from './unit-act';

export function unitChangeProblems(input: UnitChangeInput, today: Day): UnitChangeProblem[] {
  const { change, units } = input;
  const problems = [
    ...dayProblems(change, today),
    ...stateProblems(change, today),
    ...countProblems(change),
    ...mailboxProblems(change, today),
    ...nameProblems(change, units),
  ];
  if (problems.length > 0) return problems;
  const day = change.on > today ? change.on : today;
  const before = new Set(
    parentLoops(units, day)
      .flat()
      .map(({ code }) => code),
  );
  const [loop] = parentLoops(unitsAfter(input), day)
    .map((loopUnits) => loopUnits.filter(({ code }) => !before.has(code)))
    .filter((loopUnits) => loopUnits.length > 0);
  const field = change.heir ? 'heir' : change.act === 'rename' ? 'names' : 'units';
  return loop ? [{ field, fault: 'parentLoop', value: namesIn(loop) }] : [];
}

export function unitsAfter(input: UnitChangeInput): Unit[] {
  const { changed, added } = planUnitChange(input);
  const after = indexBy(changed, 'code');
  return [...input.units.map((unit) => after.get(unit.code) ?? unit), ...added];
}

/**
 * A rename, or a change that ends units, must be after the first day of the unit and of its name. Other
 * changes may be on that day.
 */
function dayProblems({ act, on, units, heir, ends }: UnitChange, today: Day): UnitChangeProblem[] {
  if (on > today && !mayBeAhead(act))
    return [{ field: 'on', fault: 'dayAhead', value: formatDay(today) }];
  const endsUnitOrName = act !== 'suspend' && act !== 'resume' && (act !== 'split' || ends);
  const begun = lastDayOf(units);
  const last = lastDayOf([...units, ...(heir ? [heir] : [])]);
  return on < last || (endsUnitOrName && on === begun)
    ? [{ field: 'on', fault: 'dayTooEarly', value: formatDay(last) }]
    : [];
}

function lastDayOf(units: readonly Unit[]): Day {
  const days = units.flatMap((unit) => namesOf(unit).flatMap(({ from }) => from ?? []));
  return days.sort()[days.length - 1] ?? NO_DAY;
}

function stateProblems({ act, units, heir }: UnitChange, today: Day): UnitChangeProblem[] {
  const problem = (fault: UnitChangeFault, { name }: Unit): UnitChangeProblem => ({
    field: 'units',
    fault,
    value: name,
  });
  const ended = units.filter(({ state }) => state === 'ended');
  const wrong = units.filter(({ state }) =>
    act === 'suspend' ? state === 'suspended' : act === 'resume' && state === 'active',
  );
  return [
    ...ended.map((unit) => problem('hasEnded', unit)),
    ...(mayBeAhead(act) ? units.filter((unit) => endsLater(unit, today)) : []).map((unit) =>
      problem('endsAlready', unit),
    ),
    ...(heir && endsLater(heir, today)
      ? [{ ...problem('endsAlready', heir), field: 'heir' as const }]
      : []),
    ...wrong.map((unit) => problem(act === 'suspend' ? 'notActive' : 'notSuspended', unit)),
    ...(heir && heir.state !== 'active'
      ? [{ ...problem('notActive', heir), field: 'heir' as const }]
      : []),
    ...units
      .filter(({ code }) => code === heir?.code)
      .map((unit) => ({ ...problem('intoItself', unit), field: 'heir' as const })),
  ];
}

/**
 * The tab Đơn vị has cells only for the day on which a unit begins or ends, so other changes cannot wait for a
 * later day.
 */
function mayBeAhead(act: UnitAct): boolean {
  return act !== 'rename' && act !== 'suspend' && act !== 'resume';
}

function endsLater({ state, endedFrom }: Unit, today: Day): boolean {
  return state !== 'ended' && endedFrom !== null && endedFrom > today;
}

/** The mailbox of an existing unit changes immediately, so it cannot be part of a later change. */
function mailboxProblems({ act, email, on }: UnitChange, today: Day): UnitChangeProblem[] {
  if (email === '') return [];
  const problem = (fault: UnitChangeFault): UnitChangeProblem => ({
    field: 'email',
    fault,
    value: email,
  });
  if (!addressOf(email).usable) return [problem('noMailbox')];
  return act === 'merge' && on > today ? [problem('mailboxAhead')] : [];
}

function countProblems({ act, units, names, ends }: UnitChange): UnitChangeProblem[] {
  if (act === 'consolidate' && units.length < 2)
    return [{ field: 'units', fault: 'needsTwo', value: '' }];
  return act === 'split' && ends && names.length < 2
    ? [{ field: 'names', fault: 'needsTwo', value: '' }]
    : [];
}

/**
 * A name is taken if another unit of the same block has it and has not ended, or if the change gives it twice.
 * Units that end or are renamed free their names, but a unit cannot be renamed to its own name.
 */
export function nameProblems(
  { act, units, names, block, ends }: Omit<UnitChange, 'heir' | 'email' | 'on'>,
  known: readonly Unit[],
): UnitChangeProblem[] {
  const freesName = act === 'rename' || act === 'consolidate' || (act === 'split' && ends);
  const blockKey = nameKey(block || (units[0]?.block ?? ''));
  const taken = new Set(
    known
      .filter((unit) => unit.state !== 'ended' && !(freesName && units.includes(unit)))
      .filter((unit) => nameKey(unit.block) === blockKey)
      .map(({ name }) => nameKey(name)),
  );
  return names.flatMap((name): UnitChangeProblem[] => {
    const fault = textFault(name, MAX_NAME);
    if (fault) return [{ field: 'names', fault, value: shortened(name, MAX_NAME) }];
    const key = nameKey(name);
    if (act === 'rename' && units.some((unit) => unit.name === name))
      return [{ field: 'names', fault: 'sameName', value: name }];
    if (taken.has(key)) return [{ field: 'names', fault: 'nameTaken', value: name }];
    taken.add(key);
    return [];
  });
}

function namesIn(units: readonly Unit[]): string {
  return units.map(({ name }) => name).join(' → ');
}
