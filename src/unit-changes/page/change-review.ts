import { formatDay } from '../../calendar/day';
import { openStages } from '../../dispatches/rules/obligation-status';
import type { SectionsView } from '../../forms/form-view';
import { askedStages } from '../../records/dispatch';
import { owesDispatch } from '../../records/obligation';
import { format } from '../../texts/format';
import type { UnitChangePlan } from '../rules/plan-unit-change';
import type { Transfer } from '../rules/transfer-obligations';
import type { UnitChange } from '../rules/unit-act';
import { unitNames } from '../rules/unit-change-writing';
import type { ObligationView } from '../rules/units-view';
import type { Texts, UnitChangesDialog } from './unit-changes-dialog';

type Sections = SectionsView['sections'];
type Line = Sections[number]['lines'][number];
type ReviewContext = Pick<UnitChangesDialog, 'texts' | 'view'>;

const line = (text: string, warns = false): Line => ({ text, warns });

export function changeReview(
  change: UnitChange,
  plan: UnitChangePlan,
  dialog: ReviewContext,
): Sections {
  const { review } = dialog.texts.changeUnits;
  return [
    { heading: review.units, lines: unitLines(change, plan, dialog) },
    {
      heading: review.open,
      lines: [...aheadLines(change, dialog), ...openLines(change, plan, dialog)],
    },
    { heading: review.contacts, lines: contactLines(change, plan, dialog) },
  ];
}

function unitLines(
  { act, units, heir, on }: UnitChange,
  plan: UnitChangePlan,
  { texts }: ReviewContext,
): Line[] {
  const { review } = texts.changeUnits;
  const kind = act === 'merge' || act === 'consolidate' ? 'end' : act;
  const changed = plan.changed.map((after) => {
    const before = units.find(({ code }) => code === after.code) ?? after;
    const sentence = after.state === 'ended' ? review.changed.end : review.changed[kind];
    const values = { unit: unitNames([before]), name: after.name, day: formatDay(on) };
    return line(format(sentence, values));
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

function aheadLines({ on }: UnitChange, { texts, view }: ReviewContext): Line[] {
  const { ahead, cancel } = texts.changeUnits.review;
  const day = formatDay(on);
  return on > view.today ? [ahead, cancel].map((text) => line(format(text, { day }))) : [];
}

function openLines(
  { act, units }: UnitChange,
  plan: UnitChangePlan,
  dialog: ReviewContext,
): Line[] {
  const { review } = dialog.texts.changeUnits;
  const numbers = new Map(dialog.view.dispatches.map(({ id, number }) => [id, number]));
  const nameOf = unitNameFinder(plan, dialog);
  const isSuspended = act === 'suspend';
  const dropped = plan.dropped.map(({ dispatchId, unitCode }) => {
    const values = { number: numbers.get(dispatchId) ?? dispatchId, unit: nameOf(unitCode) };
    return line(format(isSuspended ? review.held : review.left, values), !isSuspended);
  });
  const lines = [
    ...plan.transferred.map((transfer) => transferLine(transfer, nameOf, dialog)),
    ...dropped,
  ];
  const finished = format(review.finishedStays, { unit: unitNames(units) });
  return [
    ...(lines.length > 0 ? lines : [line(review.nothingOpen)]),
    ...(act === 'end' ? [line(finished)] : []),
    line(review.closedStay),
  ];
}

function transferLine(
  { dispatch, from, before, to, change }: Transfer,
  nameOf: (code: string) => string,
  { texts }: ReviewContext,
): Line {
  const { passed, carried, joined, summed, liable, answered, states } = texts.changeUnits.review;
  const isUnfinished = (row: ObligationView) => openStages(dispatch, row).length > 0;
  const values = {
    number: dispatch.number,
    heir: nameOf(to.unitCode),
    units: from.map(({ unitCode }) => nameOf(unitCode)).join('; '),
    state: stateOf(to, dispatch, states),
  };
  const isAnswered = to.acknowledge === 'acknowledged' || to.complete !== 'notStarted';
  if (!before) return line(format(isAnswered || !owesDispatch(to) ? carried : passed, values));
  if (!owesDispatch(before) && owesDispatch(to)) return line(format(liable, values), true);
  if (owesDispatch(to) && !isUnfinished(before) && from.some(isUnfinished))
    return line(format(answered, values), true);
  return line(format(Object.keys(change).length > 0 ? summed : joined, values));
}

function stateOf(
  row: ObligationView,
  dispatch: Transfer['dispatch'],
  states: Texts['changeUnits']['review']['states'],
): string {
  if (!owesDispatch(row)) return states.exempt;
  const acknowledged = row.acknowledge === 'acknowledged' ? 'acknowledged' : 'unacknowledged';
  const completed = row.complete === 'completed' ? 'completed' : 'open';
  const names = { acknowledge: states[acknowledged], complete: states[completed] };
  return askedStages(dispatch)
    .map((stage) => names[stage])
    .join(', ');
}

function contactLines(change: UnitChange, plan: UnitChangePlan, { texts }: ReviewContext): Line[] {
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

function mailboxLines(
  { heir, email, on }: UnitChange,
  { added }: UnitChangePlan,
  { changeUnits }: ReviewContext['texts'],
): Line[] {
  const { mailbox, noMailbox, heirWithoutMailbox } = changeUnits.review;
  const mailboxOf = heir && email === '' ? heir.email : email;
  if (!heir && added.length === 0) return [];
  if (mailboxOf !== '') return [line(format(mailbox, { day: formatDay(on), mailbox: mailboxOf }))];
  return [line(heir ? format(heirWithoutMailbox, { heir: unitNames([heir]) }) : noMailbox, true)];
}

function unitNameFinder(
  { added }: UnitChangePlan,
  { view }: ReviewContext,
): (code: string) => string {
  const names = new Map<string, string>(
    [...view.units, ...added].map(({ code, name }) => [code, name]),
  );
  return (code) => names.get(code) ?? code;
}
