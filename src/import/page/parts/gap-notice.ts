import { element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { importGaps } from '../../rules/import-gaps';
import type { ImportPlan } from '../../rules/import-plan';
import type { ImportDesk } from '../../rules/import-view';
import type { ImportRoom } from '../import-room';

/** Says in red, before anything is written, what will not work after the import; nothing where all will. */
export function gapNotice(
  { draft, desk, words }: ImportRoom,
  plan: ImportPlan,
  { units: onFile }: ImportDesk,
): HTMLElement {
  const gaps = importGaps({ plan, mapping: draft.header.mapping, onFile });
  const sentences = gaps.map(({ kind, count, of }) =>
    paragraph(words.preview.gaps[kind](desk.count(count), desk.count(of))),
  );
  return element('div', {}, sentences.length === 0 ? null : notice('problem', ...sentences));
}
