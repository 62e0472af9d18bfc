import type { StageStatus } from '../../calendar/deadline';
import { stagesIn } from '../../dispatches/rules/obligation-status';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { isOver } from '../../records/dispatch';
import { pick } from '../../records/pick';
import { formatCount } from '../../texts/number-text';
import type { AnswersCalls } from '../answers-calls';
import { dispatchUrgency, isSettled, nextDue } from '../rules/page-order';
import type { ListedDispatch, UnitPageView } from '../rules/page-view';
import { dispatchParts, dispatchSection, headingId, OWN_UNIT } from './dispatch-section';
import { jumpButton } from './jump-button';
import { loadButton } from './load-button';
import { dueOf, isOverdue, openText } from './open-stage';
import { dispatchName, stepKey, type UnitPage, wasJustDone } from './page-state';
import { receiptsPart } from './receipts-part';
import { hasDraft } from './steps/draft';
import { doneText } from './steps/step-frame';

interface WorkList {
  /** Dispatches with an open stage, worst first. */
  readonly open: readonly ListedDispatch[];
  readonly done: readonly ListedDispatch[];
}

export function workList(unitPage: UnitPage): WorkList {
  const { dispatches, waiting } = unitPage.view;
  const all = [...dispatches, ...waiting.map((one) => withoutJustDone(unitPage, one))];
  const worst = (one: ListedDispatch) => `${dispatchUrgency(one, '')}${nextDue(one)}`;
  const sorted = [...all].sort((a, b) => (worst(a) < worst(b) ? -1 : 1));
  const isDone = (one: ListedDispatch) => isSettled(dispatchUrgency(one, ''));
  return { open: sorted.filter((one) => !isDone(one)), done: sorted.filter(isDone) };
}

/**
 * Ids of the dispatches that are shown with their details at first: that of the letter, or else the worst; the worst
 * open one if that is done; and those with unsent text.
 */
export function unfoldedAtFirst(unitPage: UnitPage): string[] {
  const { dispatches } = unitPage.view;
  const [linked] = dispatches;
  const { open } = workList(unitPage);
  const isDone = open.every(({ id }) => id !== linked?.id);
  const unsent = dispatches.filter((one) => isUnsent(unitPage, one));
  const shown = [linked, ...(isDone ? open.slice(0, 1) : []), ...unsent];
  return shown.flatMap((one) => (one ? [one.id] : []));
}

function isUnsent(unitPage: UnitPage, dispatch: ListedDispatch): boolean {
  return stagesIn(dispatch).some(([stage]) =>
    hasDraft(unitPage, stepKey(dispatch.id, stage, OWN_UNIT)),
  );
}

/** Marks stages as done that this device has just answered, because the copied status may be older. */
function withoutJustDone(unitPage: UnitPage, dispatch: ListedDispatch): ListedDispatch {
  const statuses = stagesIn(dispatch).map(([stage, status]) => [
    stage,
    wasJustDone(unitPage, stepKey(dispatch.id, stage, OWN_UNIT))
      ? ({ ...status, done: true, timing: 'doneNoDeadline' } satisfies StageStatus)
      : status,
  ]);
  return { ...dispatch, ...Object.fromEntries(statuses) };
}

/** How many dispatches the unit has to answer. `null` if one of them is all that the page lists. */
export function countPart({ view, words, language }: UnitPage, list: WorkList): HTMLElement | null {
  const { open, done } = list;
  const { agenda } = words;
  const listed = view.further.filter((urgency) => !isSettled(urgency));
  if (open.length === 1 && done.length + listed.length === 0) return null;
  if (open.length + listed.length === 0) {
    const isLate = view.subordinates?.units.some(({ open: owed }) => owed.some(isOverdue));
    const hasAnswered = done.some((one) => !isOver(one));
    if (hasAnswered && isLate) return notice('plain', paragraph(agenda.ownAnswered));
    return notice('plain', paragraph(hasAnswered ? agenda.allAnswered : words.nothingOpen));
  }
  const urgencies = [...open.map((one) => dispatchUrgency(one, '')), ...listed];
  const count = (all: readonly unknown[]) => formatCount(all.length, language);
  const overdue = urgencies.filter((urgency) => urgency === 1);
  return element('p', { class: 'count' }, agenda.toAnswer(count(urgencies), count(overdue)));
}

/** Leads from the top to the dispatch of the letter if that is finished and others are open; `null` otherwise. */
export function linkedDonePart({ view, words }: UnitPage, list: WorkList): HTMLElement | null {
  const [linked] = view.dispatches;
  const { linkedDone, over, answeredAll } = words.agenda;
  if (!linked || list.open.length === 0 || list.open.some(({ id }) => id === linked.id))
    return null;
  const state = isOver(linked) ? over.toLowerCase() : answeredAll;
  const text = linkedDone(dispatchName(words, linked), state);
  return element('p', {}, jumpButton(text, headingId(linked)));
}

/** All dispatches, those with open stages first. A dispatch that is alone in its list cannot be folded. */
export function listParts(unitPage: UnitPage, { open, done }: WorkList): (HTMLElement | null)[] {
  const { agenda } = unitPage.words;
  const isAlone = open.length + done.length === 1;
  return [
    receiptsPart(unitPage, open),
    ...open.map((one) => listedPart(unitPage, one, open.length === 1)),
    done.length === 0 || isAlone ? null : element('h2', { class: 'done-title' }, agenda.answered),
    ...done.map((one) => listedPart(unitPage, one, isAlone)),
    furtherPart(unitPage),
  ];
}

function listedPart(
  unitPage: UnitPage,
  dispatch: ListedDispatch,
  isAlwaysOpen: boolean,
): HTMLElement {
  const { view, words, unfolded } = unitPage;
  const { id } = dispatch;
  const loaded = view.dispatches.find((one) => one.id === id);
  if (isAlwaysOpen && loaded) return dispatchSection(unitPage, loaded, OWN_UNIT);
  const isOpen = loaded !== undefined && unfolded.has(id);
  const heading = headingId(dispatch);
  const status = element('div', { class: 'status' });
  const toggle = element(
    'button',
    { type: 'button', class: 'line', 'aria-expanded': String(isOpen) },
    element('span', { class: 'line-name' }, dispatchName(words, dispatch)),
    ...(isOpen ? [] : lineTexts(unitPage, dispatch)),
  );
  toggle.addEventListener('click', async () => {
    if (isOpen) unfolded.delete(id);
    else unfolded.add(id);
    if (loaded) return unitPage.refresh(heading);
    if (toggle.getAttribute('aria-disabled') === 'true') return;
    toggle.setAttribute('aria-disabled', 'true');
    showNotice(unitPage, status, 'plain', words.loading);
    if (await loadNext(unitPage, id)) return;
    toggle.removeAttribute('aria-disabled');
    showNotice(unitPage, status, 'problem', words.notLoaded);
  });
  return element(
    'section',
    { class: isOpen ? 'dispatch' : 'dispatch folded', 'aria-labelledby': heading },
    element('h2', { id: heading, tabindex: '-1' }, toggle),
    status,
    ...(isOpen ? dispatchParts(unitPage, loaded, OWN_UNIT) : []),
  );
}

/** The stage that is due first, with deadline and days; of a finished dispatch, what was answered. */
function lineTexts(unitPage: UnitPage, dispatch: ListedDispatch): HTMLElement[] {
  const { words, view } = unitPage;
  const { agenda } = words;
  const { id } = dispatch;
  const line = (text: string, kind: string) =>
    element('span', { class: `line-text ${kind}` }, text);
  if (isOver(dispatch)) return [line(agenda.over, '')];
  const loaded = view.dispatches.find((one) => one.id === id);
  const stages = stagesIn(dispatch);
  const [first] = stages
    .flatMap(([stage, status]) => (status.done ? [] : [{ dispatch: id, stage, status }]))
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  const unsent = isUnsent(unitPage, dispatch) ? [line(agenda.unsentHere, 'overdue')] : [];
  if (!first) {
    const done = loaded && stages.map((one) => doneText(words, one, loaded)).join('; ');
    return [line(done ?? agenda.answeredAll, ''), ...unsent];
  }
  return [line(openText(unitPage, dispatch, first), first.status.timing), ...unsent];
}

function furtherPart(unitPage: UnitPage): HTMLElement | null {
  const { view, words, language } = unitPage;
  const { further } = view;
  if (further.length === 0) return null;
  const count = formatCount(further.length, language);
  const label = further.every(isSettled) ? words.agenda.furtherDone(count) : words.further(count);
  const load = () => loadNext(unitPage, '');
  const more = loadButton(unitPage, { label, load, show: (isLoaded) => isLoaded });
  return element('p', { class: 'acts', id: 'further' }, more);
}

/** Loads further dispatches and focuses the first of them, which is `first` if given. Returns false if it failed. */
async function loadNext(unitPage: UnitPage, first: string): Promise<boolean> {
  const { view } = unitPage;
  const ids = view.dispatches.map(({ id }) => id);
  const load = server<AnswersCalls>().listDispatches(view.token, ids, first);
  const next: UnitPageView | null = await load.catch(() => null);
  if (next?.state !== 'open') return false;
  const { dispatches: shown, ...opened } = unitPage.view;
  const [focused] = next.dispatches;
  const dispatches = [...shown, ...next.dispatches];
  const loaded = { ...opened, ...pick(next, ['waiting', 'further']), dispatches };
  unitPage.show(loaded, focused ? headingId(focused) : 'further');
  return true;
}
