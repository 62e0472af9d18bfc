import { button } from '../../../frame/button';
import { finishOnPath } from '../../../frame/dialog/next-dialog';
import { runAct } from '../../../frame/dialog/run-act';
import { element, fill } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import type { ImportCalls } from '../../import-calls';
import type { UnitList } from '../../list/list-lines';
import { importOrder } from '../../rules/import-order';
import type { ImportPlan } from '../../rules/import-plan';
import type { ImportDesk } from '../../rules/import-view';
import { planImport } from '../../rules/plan-import';
import { blockChoices } from '../block-choices';
import { duplicateChoices } from '../duplicate-choices';
import { listOf, passedOver } from '../import-draft';
import { importOptions } from '../import-options';
import type { ImportRoom } from '../import-room';
import { gapNotice } from '../parts/gap-notice';
import { skippedLines } from '../parts/skipped-lines';
import { unitCounts, unitOutcomes } from '../unit-outcomes';
import { previewStep } from './preview-step';

/** What the preview is drawn from. */
interface Compared {
  readonly room: ImportRoom;
  readonly list: UnitList;
  readonly onFile: ImportDesk;
}

/** Shows the third step for a list of units: what the import would do; nothing is written before its button. */
export function unitPreview(room: ImportRoom, fresh = false): Promise<void> {
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
  room.desk.announce(room.words.preview.notYet);
}

function writePart(compared: Compared, plan: ImportPlan): HTMLElement {
  const { room, list, onFile } = compared;
  const { desk, draft } = room;
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
  const label = words.write(desk.count(order.added.length), desk.count(order.changed.length));
  const write = button(label, 'main', async () => {
    const outcome = await runAct(desk, {
      buttons: [write],
      pressed: write,
      said,
      run: () => server<ImportCalls>().importUnits(order),
    });
    if (!outcome?.done) return;
    const told = ['good', outcome.message, words.mayUndo] as const;
    if (onFile.directives.length > 0) desk.finish(...told);
    else finishOnPath(desk, 'openDirective', ...told);
  });
  return notice('plain', paragraph(words.notYet), element('p', { class: 'acts' }, write), said);
}
