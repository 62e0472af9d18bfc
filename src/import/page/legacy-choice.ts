import { element } from '../../frame/element';
import { grouped } from '../../frame/fields/field';
import { radioRow } from '../../frame/fields/radio-row';
import type { LegacyCell, LegacyEncoding } from '../list/legacy/legacy-text';
import { convertAsChosen } from './import-draft';
import type { ImportRoom } from './import-room';

/** Cells that are shown before and after. */
const SHOWN = 3;

/** Asks whether the cells of an old encoding are converted, which is proposed, with some of them before and after. */
export function legacyChoice(
  room: ImportRoom,
  encoding: LegacyEncoding,
  cells: readonly LegacyCell[],
): HTMLElement {
  const { desk, words: all, draft } = room;
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
        convertAsChosen(draft);
        room.show('columns');
        document.getElementById(`${id}-${value}`)?.focus();
      },
    }),
  );
  const label = words.legacyFound(words.legacy[encoding], desk.count(cells.length));
  return grouped({ id, name: id, label, hint: words.legacyHint, need: '' }, table, ...radios);
}
