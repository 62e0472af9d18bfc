import { button } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { radioRow } from '../../frame/fields/radio-row';
import { paragraph } from '../../frame/notice';
import type { Unit } from '../../records/unit';
import type { Candidate, ImportPlan, LikenessDecision, LineOutcome } from '../rules/import-plan';
import type { ImportDialogState } from './dialog-state';

type Question = Extract<LineOutcome, { kind: 'asks' }>;

const COMPARED = ['name', 'block', 'email', 'phone', 'contact', 'position', 'state'] as const;

/** Nobody would read more questions, or more candidates per question. */
const MAX_QUESTIONS = 100;
const MAX_CANDIDATES = 4;

/** An answered question stays visible, so that the answer can be changed. */
export interface DuplicateChoices {
  readonly element: HTMLElement;
  show(plan: ImportPlan): void;
}

export function duplicateChoices(state: ImportDialogState, onChange: () => void): DuplicateChoices {
  const { dialog, draft, words } = state;
  const place = element('div');
  const questions = new Map<number, Question>();
  let shownKey = '';
  const mergeAllButton = () => {
    const single = [...questions].flatMap(([line, { reason, candidates }]) => {
      const [only, ...others] = candidates;
      const isOnFile = reason === 'otherSpelling' && others.length === 0;
      return isOnFile && only && !draft.decisions.has(line) ? [{ line, id: only.id }] : [];
    });
    if (single.length < 2) return null;
    const label = words.preview.mergeAll(dialog.count(single.length));
    const press = button(label, 'second', () => {
      for (const { line, id } of single) draft.decisions.set(line, { same: id });
      shownKey = '';
      onChange();
    });
    return element('p', { class: 'acts' }, press);
  };
  return {
    element: place,
    show: ({ lines }) => {
      for (const { line, outcome } of lines) {
        if (outcome.kind === 'asks') questions.set(line, outcome);
        else if (!draft.decisions.has(line)) questions.delete(line);
      }
      const key = [...questions.keys()].join();
      if (key === shownKey) return;
      shownKey = key;
      const first = [...questions].sort(([a], [b]) => a - b).slice(0, MAX_QUESTIONS);
      const more = questions.size - first.length;
      const parts = [
        element('h2', {}, words.preview.asks),
        paragraph(words.preview.asksHint, 'hint'),
        mergeAllButton(),
        ...first.map(([line, question]) => questionBox(state, { line, question, onChange })),
        more > 0 ? paragraph(dialog.words.more(dialog.count(more))) : null,
      ];
      fill(
        place,
        questions.size === 0 ? [] : [element('section', { class: 'question' }, ...parts)],
      );
    },
  };
}

function questionBox(
  { draft, words: all, dialog }: ImportDialogState,
  { line, question, onChange }: { line: number; question: Question; onChange: () => void },
): HTMLElement {
  const { preview: words } = all;
  const candidates = question.candidates.slice(0, MAX_CANDIDATES);
  const decide = (decision: LikenessDecision | null) => () => {
    if (decision) draft.decisions.set(line, decision);
    else draft.decisions.delete(line);
    onChange();
  };
  const decided = draft.decisions.get(line);
  const radio = (label: string, at: number, decision: LikenessDecision | null) =>
    radioRow({
      id: `line-${line}-${at}`,
      name: `line-${line}`,
      label,
      ticked: JSON.stringify(decided ?? null) === JSON.stringify(decision),
      choose: decide(decision),
    });
  const reason = all.askReasons[question.reason];
  const merge = question.reason === 'otherMailbox' ? words.mergeCopy : words.merge;
  return element(
    'fieldset',
    { class: 'field' },
    element(
      'legend',
      { class: 'label' },
      words.at(dialog.count(line), `${question.unit.name} (${reason})`),
    ),
    sideBySide(all, question.unit, candidates),
    ...candidates.map((one, at) => radio(merge(one.unit.name), at, { same: one.id })),
    radio(words.separate, MAX_CANDIDATES, 'separate'),
    radio(words.leave, MAX_CANDIDATES + 1, null),
  );
}

function sideBySide(
  words: ImportDialogState['words'],
  unit: Unit,
  candidates: readonly Candidate[],
): HTMLElement {
  const { preview } = words;
  const heads = [
    '',
    preview.inList,
    ...candidates.map(({ id }) =>
      id.startsWith('#') ? preview.otherLine(id.slice(1)) : preview.onFile(id),
    ),
  ];
  const units = [unit, ...candidates.map((candidate) => candidate.unit)];
  const rows = COMPARED.filter((column) => units.some((one) => one[column] !== '')).map((column) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, words.listColumns[column]),
      ...units.map((one) =>
        element('td', {}, column === 'state' ? words.unitStates[one.state] : one[column]),
      ),
    ),
  );
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      { class: 'side' },
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text))),
      ),
      element('tbody', {}, ...rows),
    ),
  );
}
