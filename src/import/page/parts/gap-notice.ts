import { formatDay } from '../../../calendar/day';
import { element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { importGaps } from '../../rules/import-gaps';
import type { ImportPlan } from '../../rules/import-plan';
import type { ImportData } from '../../rules/import-view';
import type { ImportDialogState } from '../dialog-state';
import { unusedSentences } from './left-out';

export function gapNotice(
  state: ImportDialogState,
  plan: ImportPlan,
  { units: onFile, dispatches, today }: ImportData,
): HTMLElement {
  const { draft, dialog, words } = state;
  const passedSentences = () => {
    if (plan.lines.every(({ outcome }) => outcome.kind !== 'new')) return [];
    return dispatches.flatMap(({ id, label, deadlines }) => {
      const days = deadlines.filter((day) => day < today).map(formatDay);
      return days.length === 0 || !draft.trackIn.includes(id)
        ? []
        : [words.importPassed(label, days.join(', '))];
    });
  };
  const gaps = importGaps({ plan, mapping: draft.header.mapping, onFile });
  const sentences = [
    ...gaps.map(({ kind, count, of }) =>
      words.preview.gaps[kind](dialog.count(count), dialog.count(of)),
    ),
    ...passedSentences(),
    ...unusedSentences(state),
  ];
  return element('div', {}, problemNotice(sentences));
}

export function problemNotice(sentences: readonly string[]): HTMLElement | null {
  return sentences.length === 0
    ? null
    : notice('problem', ...sentences.map((one) => paragraph(one)));
}
