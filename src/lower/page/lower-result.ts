import { button } from '../../frame/button';
import { countList } from '../../frame/count-list';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { addFigures, completedOf, NO_FIGURES } from '../../records/figures';
import type { LowerCalls, LowerEntry } from '../rules/lower-desk';
import { lowerEntries, officeKey, type PlannedFile } from '../rules/plan-lower';
import { filesTable } from './files-table';
import { lowerFields } from './lower-fields';
import { type LowerRoom, type LowerState, stateOf } from './lower-room';
import { missingUnits } from './missing-units';

/** Builds what the chosen files come to: the choices, the counts, the button that writes, each file, who is missing. */
export function lowerResult(room: LowerRoom): HTMLElement[] {
  const state = stateOf(room);
  const missing = missingUnits(room, state);
  return [
    ...lowerFields(room, state),
    counts(room, state, missing.count),
    ...suggestions(room, state),
    writePart(room, state),
    filesTable(room, state),
    ...missing.parts,
    element('p', { class: 'acts' }, clearButton(room)),
  ];
}

function counts({ desk }: LowerRoom, { plan }: LowerState, missing: number): HTMLElement {
  const words = desk.words.lower.counts;
  const of = (...outcomes: readonly PlannedFile['outcome'][]) =>
    plan.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return countList(desk, [
    { label: words.new, count: of('new'), kind: '' },
    { label: words.correction, count: of('correction'), kind: '' },
    { label: words.left, count: of('left'), kind: 'warned' },
    { label: words.fault, count: of('fault'), kind: 'blocked' },
    { label: words.passed, count: of('same', 'older', 'superseded', 'doubled'), kind: '' },
    { label: words.missing, count: missing, kind: 'warned' },
  ]);
}

/** What only looks alike is asked about, once for all. */
function suggestions({ desk, draft, redraw }: LowerRoom, { plan }: LowerState): HTMLElement[] {
  const words = desk.words.lower;
  const found = plan.filter(({ suggested }) => suggested !== '');
  if (found.length === 0) return [];
  const accept = button(words.acceptSuggested(desk.count(found.length)), 'second', () => {
    for (const { file, suggested } of found)
      if (file) draft.units.set(officeKey(file.office), suggested);
    redraw();
  });
  return [notice('warning', paragraph(words.acceptHint), element('p', { class: 'acts' }, accept))];
}

function writePart({ desk, onFile }: LowerRoom, { plan, choices }: LowerState): HTMLElement {
  const words = desk.words.lower;
  const files = lowerEntries(plan, onFile);
  if (files.length === 0) return notice('plain', paragraph(words.nothing));
  const said = element('div');
  const write = button(words.write(desk.count(files.length)), 'main', async () => {
    const order = { directive: choices.directive, period: choices.period.name, files };
    const outcome = await runAct(desk, {
      buttons: [write],
      pressed: write,
      said,
      run: () => server<LowerCalls>().importLower(order),
    });
    if (outcome?.done) desk.finish('good', outcome.message);
  });
  return notice(
    'plain',
    paragraph(totalsText(desk, files)),
    paragraph(words.notYet),
    element('p', { class: 'acts' }, write),
    said,
  );
}

function totalsText(desk: LowerRoom['desk'], files: readonly LowerEntry[]): string {
  const totals = files.map(({ file }) => file.total).reduce(addFigures, NO_FIGURES);
  const counted = [totals.units, totals.acknowledged, completedOf(totals)].map(desk.count);
  const [units = '', acknowledged = '', completed = ''] = counted;
  return desk.words.lower.totals(units, acknowledged, completed);
}

function clearButton({ desk, draft, redraw }: LowerRoom): HTMLElement {
  return button(desk.words.lower.clear, 'second', () => {
    draft.files = [];
    draft.ticks.clear();
    redraw();
  });
}
