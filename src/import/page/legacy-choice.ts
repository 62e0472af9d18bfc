import { element } from '../../frame/element';
import { grouped, markProblem } from '../../frame/fields/field';
import type { LegacyCell, LegacyEncoding } from '../list/legacy-text';
import type { ImportRoom } from './import-room';
import { radioRow } from './radio-row';

/** Cells that are shown before and after. */
const SHOWN = 5;

/** A question about one old encoding. */
export interface LegacyChoice {
  readonly element: HTMLElement;
  isMade(): boolean;
  /** Shows that it must be answered, and moves there. */
  ask(): void;
}

/** Asks whether the cells of an old encoding are converted, with some of them before and after. */
export function legacyChoice(
  { desk, words: all, draft }: ImportRoom,
  encoding: LegacyEncoding,
  cells: readonly LegacyCell[],
): LegacyChoice {
  const { columns: words } = all;
  const id = `legacy-${encoding}`;
  const rows = cells
    .slice(0, SHOWN)
    .map(({ before, after }) =>
      element('tr', {}, element('td', {}, before), element('td', {}, after)),
    );
  const head = [words.before, words.after].map((text) => element('th', { scope: 'col' }, text));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
  const radios = (['convert', 'keep'] as const).map((value) =>
    radioRow({
      id: `${id}-${value}`,
      name: id,
      label: words[value],
      ticked: draft.legacy.get(encoding) === value,
      choose: () => {
        draft.legacy.set(encoding, value);
        draft.decisions.clear();
        markProblem(box, null, '');
      },
    }),
  );
  const label = words.legacyFound(words.legacy[encoding], desk.count(cells.length));
  const box = grouped({ id, name: id, label, hint: words.legacyHint, need: '' }, table, ...radios);
  return {
    element: box,
    isMade: () => draft.legacy.has(encoding),
    ask: () => {
      markProblem(box, null, words.chooseFirst);
      box.querySelector('input')?.focus();
      desk.announce(words.chooseFirst);
    },
  };
}
