import { element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { importGaps } from '../../rules/import-gaps';
import type { ImportPlan } from '../../rules/import-plan';
import type { ImportDesk } from '../../rules/import-view';
import type { ImportRoom } from '../import-room';
import { leftOutSentences } from './left-out';

/** Says in red, before anything is written, what will not work after the import; nothing where all will. */
export function gapNotice(
  room: ImportRoom,
  plan: ImportPlan,
  { units: onFile }: ImportDesk,
): HTMLElement {
  const { draft, desk, words } = room;
  const gaps = importGaps({ plan, mapping: draft.header.mapping, onFile });
  const sentences = [
    ...gaps.map(({ kind, count, of }) =>
      words.preview.gaps[kind](desk.count(count), desk.count(of)),
    ),
    ...leftOutSentences(room),
  ];
  return element('div', {}, inRed(sentences));
}

/** Builds the red notice of some sentences; null for none. */
export function inRed(sentences: readonly string[]): HTMLElement | null {
  return sentences.length === 0
    ? null
    : notice('problem', ...sentences.map((one) => paragraph(one)));
}
