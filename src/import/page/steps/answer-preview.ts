import { button } from '../../../frame/button';
import { countList } from '../../../frame/count-list';
import { runAct } from '../../../frame/dialog/run-act';
import { element, fill } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { format } from '../../../texts/format';
import type { ImportCalls } from '../../import-calls';
import { type PlannedAnswer, planAnswers } from '../../rules/plan-answers';
import { listOf, passedOver } from '../import-draft';
import type { ImportDialogState } from '../import-room';
import { outcomeList } from '../outcome-list';
import { inRed } from '../parts/gap-notice';
import { leftOutSentences } from '../parts/left-out';
import { skippedLines } from '../parts/skipped-lines';
import { previewStep } from './preview-step';

/**
 * Third step for answers: shows what would be recorded. Nothing is written before the button is
 * pressed.
 */
export function answerPreview(room: ImportDialogState): Promise<void> {
  return previewStep(room, {
    draw: (place) => drawPreview(room, place),
    again: () => void answerPreview(room),
  });
}

async function drawPreview(room: ImportDialogState, place: HTMLElement): Promise<void> {
  const { dialog, draft, words } = room;
  const { units, dispatches, today } = await room.onFile(true);
  const issuedOn = dispatches.find(({ id }) => id === draft.dispatch)?.issuedOn ?? today;
  const obligations = await server<ImportCalls>().answersOnFile(draft.dispatch);
  const list = listOf(draft);
  const plan = planAnswers({ lines: list.lines, units, obligations, days: { issuedOn, today } });
  const skipped = passedOver(draft);
  fill(place, [
    answerCounts(room, plan, list.skipped.length),
    skippedLines(room, skipped, () => void answerPreview(room)),
    inRed(leftOutSentences(room)),
    writePart(room, plan),
    ...answerLists(room, plan),
  ]);
  dialog.announce(words.answers.notYet);
}

function answerCounts(
  room: ImportDialogState,
  plan: readonly PlannedAnswer[],
  skipped: number,
): HTMLElement {
  const { counts: words } = room.words.answers;
  const count = (...kinds: readonly string[]) =>
    plan.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  const left = count('notAsked', 'doubled', 'unknownUnit');
  return countList(room.dialog, [
    { label: words.recorded, count: count('recorded'), kind: '' },
    { label: words.same, count: count('same'), kind: '' },
    { label: words.empty, count: count('empty'), kind: '' },
    { label: words.left, count: left, kind: 'blocked' },
    { label: words.skipped, count: skipped, kind: '' },
  ]);
}

function writePart(room: ImportDialogState, plan: readonly PlannedAnswer[]): HTMLElement {
  const { dialog, draft } = room;
  const { answers: words } = room.words;
  const entries = plan.flatMap(({ outcome }) =>
    outcome.kind === 'recorded' ? [{ unit: outcome.unit.code, answer: outcome.answer }] : [],
  );
  if (entries.length === 0) return notice('plain', paragraph(words.nothing));
  const said = element('div');
  const write = button(words.write(dialog.count(entries.length)), 'main', async () => {
    const outcome = await runAct(dialog, {
      buttons: [write],
      pressed: write,
      said,
      run: () => server<ImportCalls>().importAnswers({ dispatch: draft.dispatch, entries }),
    });
    if (outcome?.done) dialog.finish('good', outcome.message, words.mayUndo);
  });
  return notice('plain', paragraph(words.notYet), element('p', { class: 'acts' }, write), said);
}

function answerLists(room: ImportDialogState, plan: readonly PlannedAnswer[]): HTMLElement[] {
  const { words } = room;
  const { answers } = words;
  const at = (line: number, text: string) => words.preview.at(room.dialog.count(line), text);
  const problems = plan.flatMap(({ line, problems: found }) =>
    found.map(({ column, value, fault }) =>
      at(line, format(words.answerCellFaults[fault], { column: words.listColumns[column], value })),
    ),
  );
  const kept = plan.flatMap(({ line, name, kept: columns }) => {
    const labels: Readonly<Record<string, string>> = words.listColumns;
    const named = columns.map((column) => labels[column] ?? column).join(', ');
    return columns.length === 0 ? [] : [at(line, answers.keptIn(name, named))];
  });
  const recorded = plan.flatMap(({ line, outcome }) =>
    outcome.kind === 'recorded' ? [at(line, outcome.unit.name)] : [],
  );
  const left = plan.flatMap(({ line, name, outcome }) => {
    if (outcome.kind === 'notAsked') return [at(line, answers.notAsked(outcome.unit.name))];
    if (outcome.kind === 'doubled') return [at(line, answers.doubled(outcome.unit.name))];
    if (outcome.kind !== 'unknownUnit') return [];
    const names = outcome.candidates.map((unit) => `${unit.name} (${unit.code})`).join('; ');
    return [at(line, answers.unknownUnit(name, names))];
  });
  return [
    outcomeList(room, { title: answers.left, entries: left, open: true }),
    outcomeList(room, { title: answers.problems, entries: problems, open: true }),
    outcomeList(room, { title: answers.kept, entries: kept, open: true }),
    outcomeList(room, { title: answers.recorded, entries: recorded, open: false }),
  ].filter((one): one is HTMLElement => one !== null);
}
