import { button } from '../../../frame/button';
import { countList } from '../../../frame/count-list';
import { runAct } from '../../../frame/dialog/run-act';
import { element, fill } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { DISPATCH_DEFAULTS } from '../../../records/dispatch';
import { format } from '../../../texts/format';
import { formatNumber, twoReadings } from '../../../texts/number-text';
import type { ImportCalls } from '../../import-calls';
import { typedFigures, withoutFigures } from '../../list/figure-columns';
import { type PlannedAnswer, planAnswers } from '../../rules/plan-answers';
import type { ImportDialogState } from '../dialog-state';
import { figuresIn, readDraftList, skippedByDefault } from '../import-draft';
import { columnNames } from '../import-words';
import { outcomeList } from '../outcome-list';
import { problemNotice } from '../parts/gap-notice';
import { unusedSentences } from '../parts/left-out';
import { skippedLines } from '../parts/skipped-lines';
import { searchedLines, unitChoices } from '../parts/unit-choices';
import { previewStep, type WriteBar } from './preview-step';

/** Nothing is written until the button is pressed. */
export function answerPreview(state: ImportDialogState): Promise<void> {
  return previewStep(state, {
    draw: (place, bar) => drawPreview(state, place, bar),
    again: () => void answerPreview(state),
  });
}

async function drawPreview(
  state: ImportDialogState,
  place: HTMLElement,
  bar: WriteBar,
): Promise<void> {
  const { dialog, draft, words } = state;
  const { units, dispatches, today } = await state.onFile(true);
  const dispatch = dispatches.find(({ id }) => id === draft.dispatch) ?? DISPATCH_DEFAULTS;
  const days = { issuedOn: 'issuedOn' in dispatch ? dispatch.issuedOn : today, today };
  const obligations = await server<ImportCalls>().answersOnFile(draft.dispatch);
  const figures = figuresIn(draft);
  const lastValues = new Map(
    figures.size === 0 ? [] : await server<ImportCalls>().lastValuesOnFile(draft.dispatch),
  );
  const mapping = withoutFigures(draft.header.mapping, figures);
  const list = readDraftList({ ...draft, header: { ...draft.header, mapping } });
  const typedIn = typedFigures(draft.table, figures);
  const counts = element('div');
  const notes = element('div');
  const lists = element('div', { class: 'lists' });
  const draw = () => {
    const { lines } = list;
    const chosen = draft.answerUnits;
    const plan = planAnswers({
      ...{ lines, units, obligations, days, dispatch, chosen },
      ...{ figuresIn: typedIn, lastValues },
    });
    const write = writeButton(state, plan, bar);
    fill(counts, [answerCounts(state, plan, list.skipped.length)]);
    fill(notes, [paragraph(write ? words.answers.notYet : words.answers.nothing)]);
    fill(lists, answerLists(state, plan, columnNames(words, dispatch)));
    bar.show(write);
    return plan;
  };
  const plan = draw();
  fill(place, [
    counts,
    notes,
    unitChoices(state, units, plan, {
      onChange: draw,
      again: () => void answerPreview(state),
    }),
    skippedLines(state, skippedByDefault(draft), () => void answerPreview(state)),
    problemNotice(unusedSentences(state)),
    lists,
  ]);
  dialog.announce(words.answers.notYet);
}

function answerCounts(
  state: ImportDialogState,
  plan: readonly PlannedAnswer[],
  skipped: number,
): HTMLElement {
  const { counts: words } = state.words.answers;
  const count = (...kinds: readonly string[]) =>
    plan.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  const left = count('notAsked', 'doubled', 'unknownUnit');
  return countList(state.dialog, [
    { label: words.recorded, count: count('recorded'), kind: '' },
    { label: words.same, count: count('same'), kind: '' },
    { label: words.empty, count: count('empty'), kind: '' },
    { label: words.left, count: left, kind: 'blocked' },
    { label: words.skipped, count: skipped, kind: '' },
  ]);
}

function writeButton(
  { dialog, draft, words }: ImportDialogState,
  plan: readonly PlannedAnswer[],
  { status }: WriteBar,
): HTMLButtonElement | null {
  const { answers } = words;
  const entries = plan.flatMap(({ outcome, line, name }) =>
    outcome.kind === 'recorded'
      ? [
          {
            unit: outcome.unit.code,
            answer: outcome.answer,
            otherName: draft.answerUnits.has(line) ? name : '',
          },
        ]
      : [],
  );
  if (entries.length === 0) return null;
  const write = button(answers.write(dialog.count(entries.length)), 'main', async () => {
    const outcome = await runAct(dialog, {
      pressed: write,
      status,
      run: () => server<ImportCalls>().importAnswers({ dispatch: draft.dispatch, entries }),
    });
    if (outcome?.done) dialog.finish('good', outcome.message, answers.mayUndo);
  });
  return write;
}

function answerLists(
  state: ImportDialogState,
  plan: readonly PlannedAnswer[],
  names: Readonly<Record<string, string>>,
): HTMLElement[] {
  const { words } = state;
  const { answers } = words;
  const at = (line: number, text: string) => words.preview.at(state.dialog.count(line), text);
  const problems = plan.flatMap(({ line, problems: found }) =>
    found.map(({ column, value, fault }) =>
      at(
        line,
        format<string>(words.answerCellFaults[fault], {
          ...{ column: names[column] ?? column, value, decimal: '', thousands: '' },
          ...twoReadings(value),
        }),
      ),
    ),
  );
  const kept = plan.flatMap(({ line, name, kept: columns }) => {
    const named = columns.map((column) => names[column] ?? column).join(', ');
    return columns.length === 0 ? [] : [at(line, answers.keptIn(name, named))];
  });
  const far = plan.flatMap(({ line, name, far: values }) =>
    values.map(({ label, value, last }) => {
      const [now, before] = [value, last].map((one) => formatNumber(one, 'vi'));
      return at(line, answers.farFromLast(name, label, now ?? '', before ?? ''));
    }),
  );
  const missing = plan.flatMap(({ line, name, missing: labels }) =>
    labels.length === 0 ? [] : [at(line, answers.missingIn(name, labels.join('”, “')))],
  );
  const recorded = plan.flatMap(({ line, name, outcome }) =>
    outcome.kind === 'recorded' ? [at(line, answers.recordedFor(name, outcome.unit.name))] : [],
  );
  const searched = new Set(searchedLines(plan).map(({ line }) => line));
  const left = plan.flatMap(({ line, name, outcome, candidates }) => {
    if (outcome.kind === 'notAsked') return [at(line, answers.notAsked(outcome.unit.name))];
    if (outcome.kind === 'doubled') return [at(line, answers.doubled(outcome.unit.name))];
    if (outcome.kind !== 'unknownUnit') return [];
    const isAsked = candidates.length > 0 || searched.has(line);
    return isAsked ? [] : [at(line, answers.unknownUnit(name))];
  });
  return [
    outcomeList(state, { title: answers.left, entries: left, open: true }),
    outcomeList(state, { title: answers.problems, entries: problems, open: true }),
    outcomeList(state, { title: answers.missing, entries: missing, open: true }),
    outcomeList(state, { title: answers.far, entries: far, open: true }),
    outcomeList(state, { title: answers.kept, entries: kept, open: true }),
    outcomeList(state, { title: answers.recorded, entries: recorded, open: false }),
  ].filter((one): one is HTMLElement => one !== null);
}
