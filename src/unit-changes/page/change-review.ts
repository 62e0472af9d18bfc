import { formatDay } from '../../calendar/day';
import type { SectionsView } from '../../forms/form-view';
import { format } from '../../texts/format';
import { isOpen, type Passing } from '../rules/pass-obligations';
import type { UnitChangePlan } from '../rules/plan-unit-change';
import type { UnitChange } from '../rules/unit-act';
import { unitNames } from '../rules/unit-change-writing';
import type { UnitChangesDialog } from './changes-desk';

type Sections = SectionsView['sections'];
type Line = Sections[number]['lines'][number];
type Looked = Pick<UnitChangesDialog, 'texts' | 'view'>;

const line = (text: string, warns = false): Line => ({ text, warns });

/** Says what a change of units would do to units, open obligations, links and contacts, before it is written. */
export function changeReview(change: UnitChange, plan: UnitChangePlan, desk: Looked): Sections {
  const { review } = desk.texts.changeUnits;
  return [
    { heading: review.units, lines: unitLines(change, plan, desk) },
    {
      heading: review.open,
      lines: [...aheadLines(change, desk), ...openLines(change, plan, desk)],
    },
    { heading: review.contacts, lines: contactLines(change, plan, desk) },
  ];
}

function unitLines(
  { act, units, heir, on }: UnitChange,
  plan: UnitChangePlan,
  { texts }: Looked,
): Line[] {
  const { review } = texts.changeUnits;
  const kind = act === 'merge' || act === 'consolidate' ? 'end' : act;
  const changed = plan.changed.map((after) => {
    const before = units.find(({ code }) => code === after.code) ?? after;
    const said = after.state === 'ended' ? review.changed.end : review.changed[kind];
    const values = { unit: unitNames([before]), name: after.name, day: formatDay(on) };
    return line(format(said, values));
  });
  const added = plan.added.map((unit) =>
    line(format(review.added, { unit: unitNames([unit]), block: unit.block })),
  );
  return [
    ...changed,
    ...(heir ? [line(format(review.heir, { unit: unitNames([heir]) }))] : []),
    ...added,
  ];
}

/** Nothing of a change of a later day is stopped or passed on before it. */
function aheadLines({ on }: UnitChange, { texts, view }: Looked): Line[] {
  const { ahead, cancel } = texts.changeUnits.review;
  const day = formatDay(on);
  return on > view.today ? [ahead, cancel].map((text) => line(format(text, { day }))) : [];
}

function openLines({ act }: UnitChange, plan: UnitChangePlan, desk: Looked): Line[] {
  const { review } = desk.texts.changeUnits;
  const numbers = new Map(desk.view.dispatches.map(({ id, number }) => [id, number]));
  const named = namesIn(plan, desk);
  const waits = act === 'suspend';
  const left = plan.left.map(({ dispatch, unit }) => {
    const values = { number: numbers.get(dispatch) ?? dispatch, unit: named(unit) };
    return line(format(waits ? review.held : review.left, values), !waits);
  });
  const lines = [...plan.passed.map((passing) => passingLine(passing, named, desk)), ...left];
  return [...(lines.length > 0 ? lines : [line(review.nothingOpen)]), line(review.closedStay)];
}

function passingLine(
  { dispatch, from, to, isThere }: Passing,
  named: (code: string) => string,
  { texts }: Looked,
): Line {
  const { passed, joined, answered } = texts.changeUnits.review;
  const values = {
    number: dispatch.number,
    heir: named(to.unit),
    units: from.map(({ unit }) => named(unit)).join('; '),
  };
  if (!isThere) return line(format(passed, values));
  return isOpen(to) ? line(format(joined, values)) : line(format(answered, values), true);
}

function contactLines(change: UnitChange, plan: UnitChangePlan, { texts }: Looked): Line[] {
  const { review } = texts.changeUnits;
  const { act, heir } = change;
  if (act === 'suspend') return [line(review.noLetters)];
  const ended = plan.changed.filter(({ state }) => state === 'ended');
  const first = heir ?? plan.added[0];
  const links = first
    ? format(review.linksLead, { units: unitNames(ended), heir: unitNames([first]) })
    : format(review.linksEnd, { units: unitNames(ended) });
  return [
    line(ended.length > 0 ? links : review.linksStay),
    ...(ended.length > 0 && first ? [line(review.contactsStay)] : []),
    ...mailboxLines(change, plan, texts),
  ];
}

/** Says where letters go after a change that brings a unit or puts others into one, or that they reach none. */
function mailboxLines(
  { heir, email, on }: UnitChange,
  { added }: UnitChangePlan,
  { changeUnits }: Looked['texts'],
): Line[] {
  const { mailbox, noMailbox, heirWithoutMailbox } = changeUnits.review;
  const mailboxOf = heir && email === '' ? heir.email : email;
  if (!heir && added.length === 0) return [];
  if (mailboxOf !== '') return [line(format(mailbox, { day: formatDay(on), mailbox: mailboxOf }))];
  return [line(heir ? format(heirWithoutMailbox, { heir: unitNames([heir]) }) : noMailbox, true)];
}

function namesIn({ added }: UnitChangePlan, { view }: Looked): (code: string) => string {
  const names = new Map([...view.units, ...added].map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
