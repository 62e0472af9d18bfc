import { element, fill } from '../../../frame/element';
import { checkField } from '../../../frame/fields/choice-fields';
import { personColumns } from '../../list/holder-cells';
import type { ImportRoom } from '../import-room';

/** The question whether names and numbers of persons are taken; shown where a column holds such. */
export interface PersonsChoice {
  readonly element: HTMLElement;
  show(): void;
}

/** Asks whether names and own numbers of persons are taken from the columns of offices; they are not by themselves. */
export function personsChoice(room: ImportRoom, changed: () => void): PersonsChoice {
  const { draft } = room;
  const { columns: words } = room.words;
  const place = element('div');
  const show = () => {
    const look = { id: 'persons', name: 'persons', label: words.withPersons };
    const field = checkField({ ...look, hint: words.personsHint, need: '' }, draft.withPersons);
    field.element.addEventListener('change', () => {
      draft.withPersons = field.read() === 'yes';
      draft.decisions.clear();
      changed();
      document.getElementById('persons')?.focus();
    });
    fill(place, personColumns(draft.table, draft.header).length > 0 ? [field.element] : []);
  };
  show();
  return { element: place, show };
}
