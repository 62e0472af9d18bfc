import { formatDay } from '../../calendar/day';
import { button } from '../../frame/button';
import { countList } from '../../frame/count-list';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { addFigures, completedOf, NO_FIGURES } from '../../records/figures';
import {
  type SubordinateFigures,
  subordinateFigures,
} from '../../summary/rules/subordinate-figures';
import { officeKey, type PlannedFile, subordinateEntries } from '../rules/plan-subordinates';
import { subordinateReport } from '../rules/subordinate-row';
import type { SubordinateCalls, SubordinateEntry } from '../rules/subordinates-view';
import { type SubordinateDialogState, type SubordinatePlan, stateOf } from './dialog-state';
import { filesTable } from './files-table';

/** Builds what the chosen files come to: the choices, the counts, the button that writes, each file, who is missing. */
export function subordinateResult(room: SubordinateDialogState): HTMLElement[] {
  const state = stateOf(room);
  const missing = missingUnits(room, state);
  return [
    ...subordinateFields(room, state),
    counts(room, state, missing.count),
    ...suggestions(room, state),
    writePart(room, state),
    filesTable(room, state),
    ...missing.parts,
    element('p', { class: 'acts' }, clearButton(room)),
  ];
}

function counts(
  { dialog }: SubordinateDialogState,
  { plan }: SubordinatePlan,
  missing: number,
): HTMLElement {
  const words = dialog.words.subordinates.counts;
  const of = (...outcomes: readonly PlannedFile['outcome'][]) =>
    plan.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return countList(dialog, [
    { label: words.new, count: of('new'), kind: '' },
    { label: words.correction, count: of('correction'), kind: '' },
    { label: words.left, count: of('left'), kind: 'warned' },
    { label: words.fault, count: of('fault'), kind: 'blocked' },
    { label: words.passed, count: of('same', 'older', 'superseded', 'doubled'), kind: '' },
    { label: words.missing, count: missing, kind: 'warned' },
  ]);
}

/** What only looks alike is asked about, once for all. */
function suggestions(
  { dialog, draft, redraw }: SubordinateDialogState,
  { plan }: SubordinatePlan,
): HTMLElement[] {
  const words = dialog.words.subordinates;
  const found = plan.filter(({ suggested }) => suggested !== '');
  if (found.length === 0) return [];
  const accept = button(words.acceptSuggested(dialog.count(found.length)), 'second', () => {
    for (const { file, suggested } of found)
      if (file) draft.units.set(officeKey(file.office), suggested);
    redraw();
  });
  return [notice('warning', paragraph(words.acceptHint), element('p', { class: 'acts' }, accept))];
}

function writePart(
  { dialog, onFile }: SubordinateDialogState,
  { plan, choices }: SubordinatePlan,
): HTMLElement {
  const words = dialog.words.subordinates;
  const files = subordinateEntries(plan, onFile);
  if (files.length === 0) return notice('plain', paragraph(words.nothing));
  const said = element('div');
  const write = button(words.write(dialog.count(files.length)), 'main', async () => {
    const order = { dispatch: choices.dispatch, period: choices.period.name, files };
    const outcome = await runAct(dialog, {
      buttons: [write],
      pressed: write,
      said,
      run: () => server<SubordinateCalls>().importSubordinates(order),
    });
    if (outcome?.done) dialog.finish('good', outcome.message);
  });
  return notice(
    'plain',
    paragraph(totalsText(dialog, files)),
    paragraph(words.notYet),
    element('p', { class: 'acts' }, write),
    said,
  );
}

function totalsText(
  dialog: SubordinateDialogState['dialog'],
  files: readonly SubordinateEntry[],
): string {
  const totals = files.map(({ file }) => file.total).reduce(addFigures, NO_FIGURES);
  const counted = [totals.units, totals.acknowledged, completedOf(totals)].map(dialog.count);
  const [units = '', acknowledged = '', completed = ''] = counted;
  return dialog.words.subordinates.totals(units, acknowledged, completed);
}

function clearButton({ dialog, draft, redraw }: SubordinateDialogState): HTMLElement {
  return button(dialog.words.subordinates.clear, 'second', () => {
    draft.files = [];
    draft.ticks.clear();
    redraw();
  });
}

/** Builds the choice of our dispatch and of the period in which the files count. */
function subordinateFields(
  { dialog, draft, onFile, redraw }: SubordinateDialogState,
  { choices, periods }: SubordinatePlan,
): HTMLElement[] {
  const words = dialog.words.subordinates;
  const look = (name: string, label: string) => ({ id: name, name, label, need: '', hint: '' });
  const dispatch = choiceField(
    look('dispatch', words.dispatch),
    onFile.dispatches.map(({ id, type, number, issuedOn, subject }) => ({
      value: id,
      label: words.label(type, number, formatDay(issuedOn), subject),
    })),
    choices.dispatch,
  );
  dispatch.element.addEventListener('change', () => {
    draft.dispatch = dispatch.read();
    draft.period = '';
    redraw();
  });
  if (periods.length === 0) return [dispatch.element];
  const period = choiceField(
    look('period', words.period),
    periods.map(({ name, cutOff }) => ({
      value: name,
      label: words.periodLabel(name, formatDay(cutOff)),
    })),
    choices.period.name,
  );
  period.element.addEventListener('change', () => {
    draft.period = period.read();
    redraw();
  });
  return [dispatch.element, period.element];
}

/** Names that a list shows without being asked to. */
const SHOWN_AT_ONCE = 30;

/** Builds the list of offices that will still not have sent once the files are taken in, and counts them. */
function missingUnits(
  { dialog, onFile }: SubordinateDialogState,
  state: SubordinatePlan,
): { readonly count: number; readonly parts: readonly HTMLElement[] } {
  const words = dialog.words.subordinates;
  const missing = figuresAfter(onFile, state)?.missing ?? [];
  if (missing.length === 0) return { count: 0, parts: [] };
  const names = missing.map(({ name }) => element('li', {}, name));
  const list = element(
    'details',
    { open: missing.length <= SHOWN_AT_ONCE },
    element('summary', {}, words.missing(dialog.count(missing.length))),
    paragraph(words.missingHint, 'hint'),
    element('ul', { class: 'missing' }, ...names),
  );
  return { count: missing.length, parts: [list] };
}

/** What the summary will say: what is on file, and what the plan adds. */
function figuresAfter(
  onFile: SubordinateDialogState['onFile'],
  { choices, plan }: SubordinatePlan,
): SubordinateFigures | null {
  const { dispatch, period } = choices;
  const owing = new Set(onFile.dispatches.find(({ id }) => id === dispatch)?.owing);
  const place = { dispatch, period: period.name, receivedAt: '' };
  const added = subordinateEntries(plan, onFile).map(({ file, code }) =>
    subordinateReport(file, { ...place, code }),
  );
  const units = onFile.units.filter(({ code }) => owing.has(code));
  return subordinateFigures([...onFile.reports, ...added], units, {
    dispatch,
    period: period.name,
  });
}
