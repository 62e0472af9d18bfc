import { element, fill } from '../../frame/element';
import { checkField, choicesField } from '../../frame/fields/choice-fields';
import { splitList } from '../../texts/split-list';
import type { ImportPlan } from '../rules/import-plan';
import type { ImportDesk } from '../rules/import-view';
import type { ImportRoom } from './import-room';

/** What a person may ask for besides: lost zeros put back, new units followed up in open dispatches. */
export interface ImportOptions {
  readonly element: HTMLElement;
  show(plan: ImportPlan): void;
}

/** Makes the place of the options; each is shown where it has something to do. */
export function importOptions(
  { draft, desk, words: all }: ImportRoom,
  { directives }: ImportDesk,
  changed: () => void,
): ImportOptions {
  const { preview: words } = all;
  const zeros = element('div');
  const track = element('div');
  const dispatches = choicesField(
    { id: 'track', name: 'track', label: words.track, hint: words.trackHint, need: '' },
    directives.map(({ id, label }) => ({ value: id, label })),
    draft.trackIn,
  );
  dispatches.element.addEventListener('change', () => {
    draft.trackIn = splitList(dispatches.read());
    changed();
  });
  let lost = 0;
  return {
    element: element('div', {}, zeros, track),
    show: ({ lines, notes }) => {
      const now = notes.filter(({ fault }) => fault === 'phoneLostZero').length;
      if (now !== lost) {
        lost = now;
        const label = words.addZeros(desk.count(now));
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
      track.hidden = !hasNew || directives.length === 0;
      if (track.childElementCount === 0) track.append(dispatches.element);
    },
  };
}
