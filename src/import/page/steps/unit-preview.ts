import { button } from '../../../frame/button';
import { finishOnPath } from '../../../frame/dialog/next-dialog';
import { runAct } from '../../../frame/dialog/run-act';
import { element, fill } from '../../../frame/element';
import { checkField, choiceField, choicesField } from '../../../frame/fields/choice-fields';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { blockKey } from '../../../texts/match-key';
import { splitList } from '../../../texts/split-list';
import type { ImportCalls } from '../../import-calls';
import { unknownBlocks } from '../../list/list-blocks';
import type { UnitList } from '../../list/list-lines';
import { importOrder } from '../../rules/import-order';
import type { ImportPlan } from '../../rules/import-plan';
import type { ImportData } from '../../rules/import-view';
import { planImport } from '../../rules/plan-import';
import { duplicateChoices } from '../duplicate-choices';
import { listOf, passedOver } from '../import-draft';
import type { ImportDialogState } from '../import-room';
import { gapNotice } from '../parts/gap-notice';
import { skippedLines } from '../parts/skipped-lines';
import { unitCounts, unitOutcomes } from '../unit-outcomes';
import { previewStep } from './preview-step';

interface Compared {
  readonly room: ImportDialogState;
  readonly list: UnitList;
  readonly onFile: ImportData;
}

/**
 * Third step for units: shows what the import would do. Nothing is written before the button is
 * pressed.
 */
export function unitPreview(room: ImportDialogState, fresh = false): Promise<void> {
  return previewStep(room, {
    draw: async (place) => {
      const onFile = await room.onFile(fresh);
      drawPreview({ room, list: listOf(room.draft), onFile }, place);
    },
    again: () => void unitPreview(room, true),
  });
}

function drawPreview(compared: Compared, place: HTMLElement): void {
  const { room, list, onFile } = compared;
  const { draft } = room;
  const blocks = blockChoices(room, { list, onFile }, () => draw());
  const duplicates = duplicateChoices(room, () => draw());
  const options = importOptions(room, onFile, () => draw());
  const counts = element('div');
  const losses = element('div', { class: 'lists' });
  const write = element('div', { class: 'write' });
  const lists = element('div', { class: 'lists' });
  const skipped = skippedLines(room, passedOver(draft), () =>
    drawPreview({ room, list: listOf(draft), onFile }, place),
  );
  const draw = () => {
    const plan = planImport({
      lines: list.lines,
      units: onFile.units,
      blocks: draft.blocks,
      decisions: draft.decisions,
      addZeros: draft.addZeros,
      today: onFile.today,
      until: room.words.preview.until,
    });
    duplicates.show(plan);
    options.show(plan);
    fill(counts, [unitCounts(room, plan, list)]);
    fill(write, [gapNotice(room, plan, onFile), writePart(compared, plan)]);
    const outcomes = unitOutcomes(room, plan);
    fill(losses, outcomes.first);
    fill(lists, outcomes.others);
  };
  fill(place, [counts, blocks, duplicates.element, losses, skipped, options.element, write, lists]);
  draw();
  room.dialog.announce(room.words.preview.notYet);
}

function writePart(compared: Compared, plan: ImportPlan): HTMLElement {
  const { room, list, onFile } = compared;
  const { dialog, draft } = room;
  const { preview: words } = room.words;
  const order = importOrder({
    plan,
    lines: list.lines,
    skipped: list.skipped,
    units: onFile.units,
    decisions: draft.decisions,
    trackIn: draft.trackIn,
  });
  if (order.added.length + order.changed.length === 0)
    return notice('plain', paragraph(words.nothing));
  const said = element('div');
  const label = words.write(dialog.count(order.added.length), dialog.count(order.changed.length));
  const write = button(label, 'main', async () => {
    const outcome = await runAct(dialog, {
      buttons: [write],
      pressed: write,
      said,
      run: () => server<ImportCalls>().importUnits(order),
    });
    if (!outcome?.done) return;
    const told = ['good', outcome.message, words.mayUndo] as const;
    if (onFile.dispatches.length > 0) dialog.finish(...told);
    else finishOnPath(dialog, 'openDispatch', ...told);
  });
  return notice('plain', paragraph(words.notYet), element('p', { class: 'acts' }, write), said);
}

/** Choices for unknown blocks, preset to the suggestions; null if all blocks are known. */
function blockChoices(
  { draft, words: all }: ImportDialogState,
  { list, onFile }: { list: UnitList; onFile: ImportData },
  changed: () => void,
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
      changed();
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

/** Further options: restore lost leading zeros, follow up new units on open dispatches. */
interface ImportOptions {
  readonly element: HTMLElement;
  show(plan: ImportPlan): void;
}

/** Each option is shown only if it has an effect. */
function importOptions(
  { draft, dialog, words: all }: ImportDialogState,
  { dispatches }: ImportData,
  changed: () => void,
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
    changed();
  });
  let lost = 0;
  return {
    element: element('div', {}, zeros, track),
    show: ({ lines, notes }) => {
      const now = notes.filter(({ fault }) => fault === 'phoneLostZero').length;
      if (now !== lost) {
        lost = now;
        const label = words.addZeros(dialog.count(now));
        const field = checkField(
          { id: 'zeros', name: 'zeros', label, hint: '', need: '' },
          draft.addZeros,
        );
        field.element.addEventListener('change', () => {
          draft.addZeros = field.read() === 'yes';
          changed();
        });
        fill(zeros, now === 0 ? [] : [field.element]);
      }
      const hasNew = lines.some(({ outcome }) => outcome.kind === 'new');
      track.hidden = !hasNew || dispatches.length === 0;
      if (track.childElementCount === 0) track.append(choice.element);
    },
  };
}
