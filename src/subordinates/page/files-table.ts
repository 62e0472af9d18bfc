import { formatDay } from '../../calendar/day';
import { formatMomentInSentence } from '../../calendar/moment';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { PeriodFile } from '../../periods/rules/period-file';
import { askedStages } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { stageFigures } from '../../records/figures';
import { officeKey, type PlannedFile } from '../rules/plan-subordinates';
import type { SubordinateDialogState, SubordinatePlan } from './dialog-state';

export function filesTable(state: SubordinateDialogState, { files }: SubordinatePlan): HTMLElement {
  const { table, columns } = state.dialog.words.subordinates;
  const heads = Object.values(columns).map((head) => element('th', { scope: 'col' }, head));
  const first = files.filter(needsDecision);
  const rows = [...first, ...files.filter((one) => !needsDecision(one))].map((one) =>
    rowOf(state, one),
  );
  return element(
    'div',
    { class: 'scroll files-table', tabindex: '0', role: 'region', 'aria-label': table },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows),
    ),
  );
}

function needsDecision({ outcome, code }: PlannedFile): boolean {
  return outcome === 'fault' || outcome === 'left' || code === '';
}

function rowOf(state: SubordinateDialogState, planned: PlannedFile): HTMLElement {
  const { file, name, outcome } = planned;
  const mark = outcome === 'fault' ? 'blocked' : needsDecision(planned) ? 'warned' : '';
  const cells: (readonly Child[])[] = file
    ? [
        [tick(state, planned, file)],
        [element('strong', {}, file.office), paragraph(name, 'hint'), unitChoice(state, planned)],
        aboutParts(state, file),
        [figuresText(state, file)],
        outcomeParts(state, planned),
      ]
    : [[], [name], [], [], outcomeParts(state, planned)];
  const built = cells.map((parts) => element('td', {}, ...parts));
  return element('tr', { class: mark !== '' && mark }, ...built);
}

function tick(
  { dialog, draft, redraw }: SubordinateDialogState,
  { at, outcome }: PlannedFile,
  { office }: PeriodFile,
): HTMLElement {
  const control = element('input', {
    type: 'checkbox',
    id: `take-${at}`,
    'aria-label': dialog.words.subordinates.takeOf(office),
  });
  control.checked = outcome !== 'left';
  control.addEventListener('change', () => {
    draft.ticks.set(at, control.checked);
    redraw();
  });
  return control;
}

function aboutParts(
  { dialog }: SubordinateDialogState,
  { total, label, issuedOn, issuingBody }: PeriodFile,
): Child[] {
  const words = dialog.words.subordinates;
  const { period, cutOff, closing, closedAt, reason } = total;
  const number = dispatchNumber({ number: total.number, label });
  const closed = words.closed(
    period,
    formatDay(cutOff),
    dialog.count(closing),
    formatMomentInSentence(closedAt),
  );
  return [
    paragraph(words.document(number, formatDay(issuedOn), issuingBody)),
    paragraph(closed, 'hint'),
    reason === '' ? null : paragraph(words.because(reason), 'hint'),
  ];
}

function figuresText({ dialog }: SubordinateDialogState, file: PeriodFile): string {
  const { some, someDone } = dialog.words.subordinates;
  const { total } = file;
  const done = askedStages(file).map((stage) =>
    someDone[stage](dialog.count(stageFigures(total, stage).done)),
  );
  return some(dialog.count(total.units), done.join(''));
}

function outcomeParts(
  { dialog }: SubordinateDialogState,
  { fault, outcome, doubts, code }: PlannedFile,
): Child[] {
  const words = dialog.words.subordinates;
  if (fault !== null || outcome === 'fault') return [words.faults[fault ?? 'notPeriodFile']];
  return [
    paragraph(words.outcomes[outcome]),
    ...doubts.map((doubt) => paragraph(words.doubts[doubt], 'hint')),
    code === '' ? paragraph(words.unlisted, 'hint') : null,
  ];
}

/**
 * The options are added when the list gets the focus, since there may be thousands of units for each of many
 * files.
 */
function unitChoice(
  { dialog, draft, view, redraw }: SubordinateDialogState,
  { at, file, code, suggested }: PlannedFile,
): HTMLElement | null {
  if (file === null) return null;
  const words = dialog.words.subordinates;
  const key = officeKey(file.office);
  const unitNamed = (unitCode: string) => view.units.find((unit) => unit.code === unitCode)?.name;
  if (code !== '' && !draft.units.has(key))
    return paragraph(words.isUnit(unitNamed(code) ?? code), 'hint');
  const option = (value: string, label: string) => element('option', { value }, label);
  const own = [code].flatMap((one) => (one === '' ? [] : [option(one, unitNamed(one) ?? one)]));
  const control = element(
    'select',
    { class: 'control', id: `unit-${at}`, 'aria-label': words.unitOf(file.office) },
    option('', words.noUnit),
    ...own,
  );
  control.value = code;
  control.addEventListener(
    'focus',
    () => {
      const others = view.units.filter((unit) => unit.code !== code && unit.state === 'active');
      control.append(...others.map((unit) => option(unit.code, unit.name)));
    },
    { once: true },
  );
  control.addEventListener('change', () => {
    draft.units.set(key, control.value);
    redraw();
  });
  const hint = suggested === '' ? null : words.suggested(unitNamed(suggested) ?? suggested);
  return element('div', {}, control, hint === null ? null : paragraph(hint, 'hint'));
}
