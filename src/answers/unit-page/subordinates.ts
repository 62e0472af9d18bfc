import { formatDay } from '../../calendar/day';
import { button, buttonRow } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { element, fill } from '../../frame/element';
import { checkField } from '../../frame/fields/choice-fields';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { dispatchNumber } from '../../records/dispatch-number';
import { formatCount } from '../../texts/number-text';
import type { AnswersCalls } from '../answers-calls';
import type {
  ListedDispatch,
  ListedSubordinate,
  OpenStage,
  SubordinateReply,
  SubordinateUnit,
} from '../rules/page-view';
import { dispatchSection } from './dispatch-section';
import { jumpButton } from './jump-button';
import { loadButton } from './load-button';
import { dueOf, isOverdue, openText } from './open-stage';
import { type StepUnit, stepKey, type UnitPage, wasJustDone } from './page-state';
import { type ReceiptLine, receiptsForm } from './receipts-form';

const TITLE = 'below-title';

/** How many subordinates have acknowledged and are late, with a button that leads to their list. */
export function subordinateSums(unitPage: UnitPage): HTMLElement | null {
  const { words, language } = unitPage;
  const units = openUnits(unitPage);
  if (units === null) return null;
  const count = (all: readonly unknown[]) => formatCount(all.length, language);
  const owing = units.filter(({ owes }) => owes);
  if (owing.length === 0) return null;
  const acknowledged = owing.filter(({ open }) =>
    open.every(({ stage }) => stage !== 'acknowledge'),
  );
  const late = owing.filter(({ open }) => open.some(isOverdue));
  const text = words.below.sums(count(acknowledged), count(owing), count(late));
  return element('p', {}, jumpButton(text, TITLE));
}

/** Subordinates without the stages that this device has just answered, because the copied status may be older. */
function openUnits(unitPage: UnitPage): readonly ListedSubordinate[] | null {
  const { subordinates } = unitPage.view;
  if (!subordinates) return null;
  return subordinates.units.map((unit) => ({
    ...unit,
    open: unit.open.filter(
      ({ dispatch, stage }) => !wasJustDone(unitPage, stepKey(dispatch, stage, unit)),
    ),
  }));
}

export function subordinatesPart(unitPage: UnitPage): HTMLElement | null {
  const { words, subordinates, language } = unitPage;
  const units = openUnits(unitPage);
  if (units === null) return null;
  const { opened } = subordinates;
  return element(
    'section',
    { class: 'below', 'aria-labelledby': TITLE },
    element(
      'h2',
      { id: TITLE, tabindex: '-1' },
      words.subordinates(formatCount(units.length, language)),
    ),
    ...(opened ? [openedPart(unitPage, opened)] : listParts(unitPage, units)),
  );
}

function listParts(
  unitPage: UnitPage,
  units: readonly ListedSubordinate[],
): (HTMLElement | null)[] {
  const { words, language } = unitPage;
  const open = units.filter((one) => one.open.length > 0).sort(byWorst);
  const done = units.filter((one) => one.open.length === 0);
  const lines = open.flatMap((unit) => receiptLines(unitPage, unit));
  const arrange = (ticks: ReadonlyMap<string, HTMLElement>) =>
    open.map((unit) => subordinatePart(unitPage, unit, ticks));
  const doneTitle = words.below.done(formatCount(done.length, language));
  return [
    ...(lines.length === 0
      ? arrange(new Map())
      : [
          receiptsForm(unitPage, {
            key: 'below',
            lines,
            isTicked: false,
            needsReason: true,
            arrange,
          }),
        ]),
    open.length === 0 ? null : copyPart(unitPage, open),
    done.length === 0
      ? null
      : element(
          'details',
          {},
          element('summary', { class: 'fold' }, doneTitle),
          ...done.map((unit) => subordinatePart(unitPage, unit, new Map())),
        ),
  ];
}

/** The forms of one unit take the place of the list. */
function openedPart(unitPage: UnitPage, unit: SubordinateUnit): HTMLElement {
  const { words, subordinates } = unitPage;
  const titleId = idOf(unit);
  const close = button(words.closeUnit, 'second', () => {
    subordinates.opened = null;
    unitPage.refresh(titleId);
  });
  return element(
    'div',
    { class: 'subordinate' },
    element('h3', { id: titleId, tabindex: '-1' }, unit.name),
    buttonRow(close),
    ...unit.dispatches.map((one) => dispatchSection(unitPage, one, { ...unit, titleId })),
  );
}

/**
 * List for a group chat: names and what is open, without links and telephones. A box limits it to what is overdue,
 * if not all of it is.
 */
function copyPart(unitPage: UnitPage, open: readonly ListedSubordinate[]): HTMLElement {
  const { words, announce } = unitPage;
  const { below } = words;
  const overdue = open
    .map((unit) => ({ ...unit, open: unit.open.filter(isOverdue) }))
    .filter((unit) => unit.open.length > 0);
  const place = element('div');
  const showList = (text: string) => {
    const box = { id: 'below-list', label: below.list, hint: '', text, press: below.copy };
    fill(place, [copyBox({ announce, words: below }, box)]);
  };
  const all = listText(unitPage, below.listHead, open);
  const late = listText(unitPage, below.lateHead, overdue);
  const labels = { id: 'below-late', name: 'late', label: below.lateOnly, hint: '', need: '' };
  const lateOnly = checkField(labels, false);
  lateOnly.element.addEventListener('change', () =>
    showList(lateOnly.read() === 'yes' ? late : all),
  );
  showList(all);
  const count = (units: readonly ListedSubordinate[]) => units.flatMap((one) => one.open).length;
  const isMixed = overdue.length > 0 && count(overdue) < count(open);
  return element(
    'details',
    {},
    element('summary', { class: 'fold' }, below.list),
    isMixed ? lateOnly.element : null,
    place,
  );
}

function listText(
  unitPage: UnitPage,
  head: (day: string) => string,
  units: readonly ListedSubordinate[],
): string {
  const lines = units.map(
    ({ name, open }) => `- ${name}: ${open.map((one) => lineText(unitPage, one)).join('; ')}`,
  );
  return [head(formatDay(unitPage.view.today)), ...lines].join('\n');
}

/** Units with an overdue stage first, then by their earliest deadline. */
function byWorst(a: ListedSubordinate, b: ListedSubordinate): number {
  return worst(a) < worst(b) ? -1 : 1;
}

function worst({ open }: ListedSubordinate): string {
  const [first = ''] = open.map(dueOf).sort();
  return `${open.some(isOverdue) ? 0 : 1}${first}`;
}

function receiptLines(unitPage: UnitPage, unit: ListedSubordinate): ReceiptLine[] {
  return unit.open.flatMap((one) => {
    const dispatch = dispatchOf(unitPage, one);
    if (one.stage !== 'acknowledge' || !dispatch) return [];
    const key = stepKey(dispatch.id, 'acknowledge', unit);
    return [{ key, dispatch, unit: stepUnit(unit), label: lineText(unitPage, one) }];
  });
}

/** Such as `18-CV/ĐU, xác nhận: hạn 04/11/2026, quá hạn 3 ngày làm việc`. */
function lineText(unitPage: UnitPage, open: OpenStage): string {
  const dispatch = dispatchOf(unitPage, open);
  return dispatch ? `${dispatchNumber(dispatch)}, ${openText(unitPage, dispatch, open)}` : '';
}

function dispatchOf({ view }: UnitPage, open: OpenStage): ListedDispatch | undefined {
  return view.subordinates?.dispatches.find(({ id }) => id === open.dispatch);
}

function stepUnit(unit: ListedSubordinate): StepUnit {
  return { ...unit, titleId: idOf(unit) };
}

function idOf({ code }: Pick<ListedSubordinate, 'code'>): string {
  return `below-${code}`.replace(/\s/g, '_');
}

function subordinatePart(
  unitPage: UnitPage,
  unit: ListedSubordinate,
  ticks: ReadonlyMap<string, HTMLElement>,
): HTMLElement {
  const { words } = unitPage;
  return element(
    'div',
    { class: 'subordinate' },
    element(
      'div',
      { class: 'subordinate-head' },
      element('h3', { id: idOf(unit), tabindex: '-1' }, unit.name),
      unit.owes ? openButton(unitPage, unit) : null,
    ),
    ...unit.open.map((one) => {
      const tick = ticks.get(stepKey(one.dispatch, one.stage, unit));
      return tick ?? paragraph(lineText(unitPage, one), isOverdue(one) ? 'late' : '');
    }),
    unit.owes ? null : paragraph(words.nothingAsked, 'soft'),
  );
}

function openButton(unitPage: UnitPage, { code, name }: ListedSubordinate): HTMLElement {
  const { words, subordinates, view } = unitPage;
  const show = (reply: SubordinateReply): boolean => {
    if (reply.state !== 'opened') return false;
    subordinates.opened = reply.unit;
    unitPage.refresh(idOf(reply.unit));
    return true;
  };
  const load = () => server<AnswersCalls>().openSubordinate(view.token, code);
  return loadButton(unitPage, {
    ...{ label: words.answerFor, look: 'quiet', name: `${words.answerFor}: ${name}`, load, show },
  });
}
