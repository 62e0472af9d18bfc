import { button } from '../../../frame/button';
import { finishOnPath } from '../../../frame/dialog/next-dialog';
import { runAct } from '../../../frame/dialog/run-act';
import { element, fill } from '../../../frame/element';
import { checkField, choiceField, choicesField } from '../../../frame/fields/choice-fields';
import { suggestField } from '../../../frame/fields/suggest-field';
import { paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { blockKey } from '../../../texts/match-key';
import { splitList } from '../../../texts/split-list';
import type { ImportCalls } from '../../import-calls';
import { unknownBlocks, withListBlock } from '../../list/list-blocks';
import type { UnitList } from '../../list/list-lines';
import { importOrder } from '../../rules/import-order';
import type { ImportPlan } from '../../rules/import-plan';
import type { ImportData } from '../../rules/import-view';
import { planImport } from '../../rules/plan-import';
import type { ImportDialogState } from '../dialog-state';
import { duplicateChoices } from '../duplicate-choices';
import { readDraftList, skippedByDefault } from '../import-draft';
import { gapNotice } from '../parts/gap-notice';
import { skippedLines } from '../parts/skipped-lines';
import { unitCounts, unitOutcomes } from '../unit-outcomes';
import { previewStep, type WriteBar } from './preview-step';

interface PreviewContext {
  readonly state: ImportDialogState;
  readonly list: UnitList;
  readonly onFile: ImportData;
  readonly bar: WriteBar;
}

/** Nothing is written until the button is pressed. */
export function unitPreview(state: ImportDialogState, fresh = false): Promise<void> {
  return previewStep(state, {
    draw: async (place, bar) => {
      const onFile = await state.onFile(fresh);
      drawPreview({ state, list: readDraftList(state.draft), onFile, bar }, place);
    },
    again: () => void unitPreview(state, true),
  });
}

function drawPreview(context: PreviewContext, place: HTMLElement): void {
  const { state, list, onFile, bar } = context;
  const { draft } = state;
  const blocks =
    blockChoices(state, { list, onFile }, () => draw()) ??
    listBlockField(state, { list, onFile }, () => draw());
  const duplicates = duplicateChoices(state, () => draw());
  const options = importOptions(state, onFile, () => draw());
  const counts = element('div');
  const firstLists = element('div', { class: 'lists' });
  const notes = element('div');
  const lists = element('div', { class: 'lists' });
  const skipped = skippedLines(state, skippedByDefault(draft), () =>
    drawPreview({ ...context, list: readDraftList(draft) }, place),
  );
  const draw = () => {
    const plan = planImport({
      lines: withListBlock(list.lines, draft.listBlock),
      units: onFile.units,
      blocks: draft.blocks,
      decisions: draft.decisions,
      addZeros: draft.addZeros,
      today: onFile.today,
      until: state.words.preview.until,
    });
    duplicates.show(plan);
    options.show(plan);
    fill(counts, [unitCounts(state, plan, list)]);
    const write = writeButton(context, plan);
    const sentence = write ? state.words.preview.notYet : state.words.preview.nothing;
    fill(notes, [gapNotice(state, plan, onFile), paragraph(sentence)]);
    bar.show(write);
    const outcomes = unitOutcomes(state, plan);
    fill(firstLists, outcomes.first);
    fill(lists, outcomes.others);
  };
  fill(place, [
    counts,
    notes,
    blocks,
    duplicates.element,
    firstLists,
    skipped,
    options.element,
    lists,
  ]);
  draw();
  state.dialog.announce(state.words.preview.notYet);
}

function writeButton(
  { state, list, onFile, bar }: PreviewContext,
  plan: ImportPlan,
): HTMLButtonElement | null {
  const { dialog, draft } = state;
  const { preview: words } = state.words;
  const order = importOrder({
    plan,
    lines: list.lines,
    skipped: list.skipped,
    units: onFile.units,
    decisions: draft.decisions,
    trackIn: draft.trackIn,
  });
  if (order.added.length + order.changed.length === 0) return null;
  const label = words.write(dialog.count(order.added.length), dialog.count(order.changed.length));
  const write = button(label, 'main', async () => {
    const outcome = await runAct(dialog, {
      pressed: write,
      status: bar.status,
      run: () => server<ImportCalls>().importUnits(order),
    });
    if (!outcome?.done) return;
    const message = ['good', outcome.message, words.mayUndo] as const;
    if (onFile.dispatches.length > 0) dialog.finish(...message);
    else finishOnPath(dialog, 'openDispatch', ...message);
  });
  return write;
}

function blockChoices(
  { draft, words: all }: ImportDialogState,
  { list, onFile }: { list: UnitList; onFile: ImportData },
  onChange: () => void,
): HTMLElement | null {
  const { preview: words } = all;
  const known = [...new Set(onFile.units.map(({ block }) => block))].filter((one) => one !== '');
  const unknown = unknownBlocks(list.lines, onFile.units);
  if (unknown.length === 0) return null;
  const fields = unknown.map(({ name, suggestion }, at) => {
    const key = blockKey(name);
    if (!draft.blocks.has(key)) draft.blocks.set(key, suggestion || name);
    const field = choiceField(
      { id: `block-${at}`, name: `block-${at}`, label: name, hint: '', need: '' },
      [
        { value: name, label: words.newBlock(name) },
        ...known.map((block) => ({ value: block, label: block })),
      ],
      draft.blocks.get(key) ?? name,
    );
    field.element.addEventListener('change', () => {
      draft.blocks.set(key, field.read());
      onChange();
    });
    return field.element;
  });
  return element(
    'section',
    { class: 'question' },
    element('h2', {}, words.blocks),
    paragraph(words.blocksHint, 'hint'),
    ...fields,
  );
}

/** Asks for the block of the whole list. `null` if some line has a block. */
function listBlockField(
  { draft, words: all }: ImportDialogState,
  { list, onFile }: { list: UnitList; onFile: ImportData },
  onChange: () => void,
): HTMLElement | null {
  if (list.lines.some(({ values }) => values.block)) return null;
  const { preview: words } = all;
  const known = [...new Set(onFile.units.map(({ block }) => block))].filter((one) => one !== '');
  const field = suggestField(
    {
      id: 'list-block',
      name: 'list-block',
      label: words.listBlock,
      hint: words.listBlockHint,
      need: '',
    },
    known.map((block) => ({ value: block, label: block })),
    draft.listBlock,
  );
  field.element.addEventListener('change', () => {
    draft.listBlock = field.read();
    onChange();
  });
  return field.element;
}

interface ImportOptions {
  readonly element: HTMLElement;
  show(plan: ImportPlan): void;
}

function importOptions(
  { draft, dialog, words: all }: ImportDialogState,
  { dispatches }: ImportData,
  onChange: () => void,
): ImportOptions {
  const { preview: words } = all;
  const zeros = element('div');
  const track = element('div');
  const choice = choicesField(
    { id: 'track', name: 'track', label: words.track, hint: words.trackHint, need: '' },
    dispatches.map(({ id, label }) => ({ value: id, label })),
    draft.trackIn,
  );
  choice.element.addEventListener('change', () => {
    draft.trackIn = splitList(choice.read());
    onChange();
  });
  let shownCount = 0;
  return {
    element: element('div', {}, zeros, track),
    show: ({ lines, notes }) => {
      const count = notes.filter(({ fault }) => fault === 'phoneLostZero').length;
      if (count !== shownCount) {
        shownCount = count;
        const label = words.addZeros(dialog.count(count));
        const field = checkField(
          { id: 'zeros', name: 'zeros', label, hint: '', need: '' },
          draft.addZeros,
        );
        field.element.addEventListener('change', () => {
          draft.addZeros = field.read() === 'yes';
          onChange();
        });
        fill(zeros, count === 0 ? [] : [field.element]);
      }
      const hasNew = lines.some(({ outcome }) => outcome.kind === 'new');
      track.hidden = !hasNew || dispatches.length === 0;
      if (track.childElementCount === 0) track.append(choice.element);
    },
  };
}
