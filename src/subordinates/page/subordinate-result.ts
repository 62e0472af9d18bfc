import { formatDay } from '../../calendar/day';
import { button } from '../../frame/button';
import { countList } from '../../frame/count-list';
import { runAct } from '../../frame/dialog/run-act';
import { type Child, element } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { isAsked } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { addFigures, NO_FIGURES, stageFigures } from '../../records/figures';
import { STAGES } from '../../records/stage';
import {
  type SubordinateFigures,
  subordinateFigures,
} from '../../summary/rules/subordinate-figures';
import { officeKey, type PlannedFile, subordinateEntries } from '../rules/plan-subordinates';
import { subordinateReport } from '../rules/subordinate-row';
import type { SubordinateCalls, SubordinateEntry } from '../rules/subordinates-view';
import { planOf, type SubordinateDialogState, type SubordinatePlan } from './dialog-state';
import { filesTable } from './files-table';

export interface SubordinateResult {
  readonly parts: readonly HTMLElement[];
  /** For the fixed bar. */
  readonly buttons: readonly Child[];
}

/** Errors of the buttons are shown in `status`. */
export function subordinateResult(
  state: SubordinateDialogState,
  status: HTMLElement,
): SubordinateResult {
  const plan = planOf(state);
  const missingOffices = missingUnits(state, plan);
  return {
    parts: [
      ...subordinateFields(state, plan),
      counts(state, plan, missingOffices.count),
      ...suggestions(state, plan),
      writeNotice(state, plan),
      filesTable(state, plan),
      ...missingOffices.parts,
    ],
    buttons: [writeButton(state, plan, status), clearButton(state)],
  };
}

function counts(
  { dialog }: SubordinateDialogState,
  { files }: SubordinatePlan,
  missing: number,
): HTMLElement {
  const words = dialog.words.subordinates.counts;
  const of = (...outcomes: readonly PlannedFile['outcome'][]) =>
    files.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return countList(dialog, [
    { label: words.new, count: of('new'), kind: '' },
    { label: words.correction, count: of('correction'), kind: '' },
    { label: words.left, count: of('left'), kind: 'warned' },
    { label: words.fault, count: of('fault'), kind: 'blocked' },
    { label: words.passed, count: of('same', 'older', 'superseded', 'doubled'), kind: '' },
    { label: words.missing, count: missing, kind: 'warned' },
  ]);
}

function suggestions(
  { dialog, draft, redraw }: SubordinateDialogState,
  { files }: SubordinatePlan,
): HTMLElement[] {
  const words = dialog.words.subordinates;
  const found = files.filter(({ suggested }) => suggested !== '');
  if (found.length === 0) return [];
  const accept = button(words.acceptSuggested(dialog.count(found.length)), 'second', () => {
    for (const { file, suggested } of found)
      if (file) draft.units.set(officeKey(file.office), suggested);
    redraw();
  });
  return [notice('warning', paragraph(words.acceptHint), element('p', { class: 'acts' }, accept))];
}

/** What the button writes, or that there is nothing to write. */
function writeNotice(
  { dialog, view }: SubordinateDialogState,
  { files }: SubordinatePlan,
): HTMLElement {
  const words = dialog.words.subordinates;
  const entries = subordinateEntries(files, view);
  if (entries.length === 0) return notice('plain', paragraph(words.nothing));
  return notice('plain', paragraph(totalsText(dialog, entries)), paragraph(words.notYet));
}

/** `null` if there is nothing to write. */
function writeButton(
  { dialog, view }: SubordinateDialogState,
  { files, choices }: SubordinatePlan,
  status: HTMLElement,
): HTMLButtonElement | null {
  const words = dialog.words.subordinates;
  const entries = subordinateEntries(files, view);
  if (entries.length === 0) return null;
  const write = button(words.write(dialog.count(entries.length)), 'main', async () => {
    const order = { dispatch: choices.dispatch, period: choices.period.name, files: entries };
    const outcome = await runAct(dialog, {
      pressed: write,
      status,
      run: () => server<SubordinateCalls>().importSubordinates(order),
    });
    if (outcome?.done) dialog.finish('good', outcome.message);
  });
  return write;
}

function totalsText(
  dialog: SubordinateDialogState['dialog'],
  files: readonly SubordinateEntry[],
): string {
  const totals = files.map(({ file }) => file.total).reduce(addFigures, NO_FIGURES);
  const words = dialog.words.subordinates;
  const asked = STAGES.filter((stage) => files.some(({ file }) => isAsked(file, stage)));
  const done = asked.map((stage) =>
    words.totalsDone[stage](dialog.count(stageFigures(totals, stage).done)),
  );
  return words.totals(dialog.count(totals.units), done.join(''));
}

function clearButton({ dialog, draft, redraw }: SubordinateDialogState): HTMLElement {
  return button(dialog.words.subordinates.clear, 'second', () => {
    draft.files = [];
    draft.ticks.clear();
    redraw();
  });
}

function subordinateFields(
  { dialog, draft, view, redraw }: SubordinateDialogState,
  { choices, periods }: SubordinatePlan,
): HTMLElement[] {
  const words = dialog.words.subordinates;
  const fieldOptions = (name: string, label: string) => ({
    id: name,
    name,
    label,
    need: '',
    hint: '',
  });
  const dispatch = choiceField(
    fieldOptions('dispatch', words.dispatch),
    view.dispatches.map((one) => ({
      value: one.id,
      label: words.label(one.type, dispatchNumber(one), formatDay(one.issuedOn), one.subject),
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
    fieldOptions('period', words.period),
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

/** With more names, the list starts collapsed. */
const MOST_SHOWN = 30;

function missingUnits(
  { dialog, view }: SubordinateDialogState,
  plan: SubordinatePlan,
): { readonly count: number; readonly parts: readonly HTMLElement[] } {
  const words = dialog.words.subordinates;
  const missing = figuresAfter(view, plan)?.missing ?? [];
  if (missing.length === 0) return { count: 0, parts: [] };
  const names = missing.map(({ name }) => element('li', {}, name));
  const list = element(
    'details',
    { open: missing.length <= MOST_SHOWN },
    element('summary', {}, words.missing(dialog.count(missing.length))),
    paragraph(words.missingHint, 'hint'),
    element('ul', { class: 'missing' }, ...names),
  );
  return { count: missing.length, parts: [list] };
}

/** Counts the reports in the sheet and those in the chosen files. `null` if there is no report. */
function figuresAfter(
  view: SubordinateDialogState['view'],
  { choices, files }: SubordinatePlan,
): SubordinateFigures | null {
  const { dispatch, period } = choices;
  const owing = new Set(view.dispatches.find(({ id }) => id === dispatch)?.owingUnits);
  const place = { dispatch, period: period.name, receivedAt: '' };
  const added = subordinateEntries(files, view).map(({ file, code }) =>
    subordinateReport(file, { ...place, code }),
  );
  const units = view.units.filter(({ code }) => owing.has(code));
  return subordinateFigures([...view.reports, ...added], units, {
    dispatch,
    period: period.name,
  });
}
