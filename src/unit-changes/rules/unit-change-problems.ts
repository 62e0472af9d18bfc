import { type Day, formatDay } from '../../calendar/day';
import { addressOf } from '../../records/email-address';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import { nameKey } from '../../texts/name-key';
import { parentLoops } from '../../units/rules/parent-loops';
import { namesOf } from '../../units/rules/unit-names';
import { planUnitChange, type UnitChangeInput } from './plan-unit-change';
import type { UnitAct, UnitChange, UnitChangeFault, UnitChangeProblem } from './unit-act';

/**
 * Says why a change of units cannot be made on a day; empty when it can. One by which units end or begin may be of a later
 * day; a name or a suspension of a later day has no cell to wait in.
 */
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
    .map((circle) => circle.filter(({ code }) => !before.has(code)))
    .filter((circle) => circle.length > 0);
  const field = change.heir ? 'heir' : change.act === 'rename' ? 'names' : 'units';
  return loop ? [{ field, fault: 'parentLoop', value: namesIn(loop) }] : [];
}

/** Gives all units as they are once a change holds. */
export function unitsAfter(input: UnitChangeInput): Unit[] {
  const { changed, added } = planUnitChange(input);
  const after = indexBy(changed, 'code');
  return [...input.units.map((unit) => after.get(unit.code) ?? unit), ...added];
}

/** A day on which a unit began or got its name can be followed by what leaves both as they are. */
function dayProblems({ act, on, units, heir, ends }: UnitChange, today: Day): UnitChangeProblem[] {
  if (on > today && !mayWait(act))
    return [{ field: 'on', fault: 'dayAhead', value: formatDay(today) }];
  const isCut = act !== 'suspend' && act !== 'resume' && (act !== 'split' || ends);
  const begun = lastDayOf(units);
  const last = lastDayOf([...units, ...(heir ? [heir] : [])]);
  return on < last || (isCut && on === begun)
    ? [{ field: 'on', fault: 'dayTooEarly', value: formatDay(last) }]
    : [];
}

function lastDayOf(units: readonly Unit[]): Day {
  const days = units.flatMap((unit) => namesOf(unit).flatMap(({ from }) => from ?? []));
  return days.sort()[days.length - 1] ?? '';
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
    ...(mayWait(act) ? units.filter((unit) => isEnding(unit, today)) : []).map((unit) =>
      problem('endsAlready', unit),
    ),
    ...(heir && isEnding(heir, today)
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

/** Tells whether a change may be of a later day: units have cells for the days on which they begin and end. */
function mayWait(act: UnitAct): boolean {
  return act !== 'rename' && act !== 'suspend' && act !== 'resume';
}

function isEnding({ state, endedFrom }: Unit, today: Day): boolean {
  return state !== 'ended' && endedFrom !== null && endedFrom > today;
}

/** The mailbox of a unit that stands already changes on the day, not before. */
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

/** A name is taken while another unit of the block bears it; that of an ended one is free. */
function nameProblems(
  { act, units, names, block, ends }: UnitChange,
  known: readonly Unit[],
): UnitChangeProblem[] {
  const goes = act === 'rename' || act === 'consolidate' || (act === 'split' && ends);
  const home = nameKey(block || (units[0]?.block ?? ''));
  const taken = new Set(
    known
      .filter((unit) => unit.state !== 'ended' && !(goes && units.includes(unit)))
      .filter((unit) => nameKey(unit.block) === home)
      .map(({ name }) => nameKey(name)),
  );
  return names.flatMap((name): UnitChangeProblem[] => {
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
