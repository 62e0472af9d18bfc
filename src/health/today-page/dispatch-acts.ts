import { element, fill } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { menuIn } from '../../words/menu-in';
import type { MenuEntry } from '../../words/menu-lines';
import type { TodayView } from '../today/today-view';
import { entryButton } from './entry-button';
import type { TodaySidebar } from './today-words';

const ENTRIES: readonly MenuEntry[] = [
  'openRecipients',
  'openDeadline',
  'openVersion',
  'openDispatchState',
  'openCheck',
];

/** What is rarely done with one dispatch: the chosen one, or that of the row at the cursor. */
export function dispatchActs(
  dialog: TodaySidebar,
  dispatches: TodayView['dispatches'],
): HTMLElement | null {
  if (dispatches.length === 0) return null;
  const { today: words } = dialog.words;
  const names = menuIn(dialog.language);
  const options = dispatches.map(([value, label]) => ({ value, label }));
  const field = choiceField(
    { id: 'dispatch', name: 'dispatch', label: words.whichDispatch, need: '', hint: '' },
    [{ value: '', label: words.dispatchAtCursor }, ...options],
    '',
  );
  const status = element('div', { class: 'status' });
  const acts = element('p', { class: 'acts' });
  const show = () => {
    const dispatch = field.read();
    const chosen = dispatch === '' ? {} : { chosen: { dispatch } };
    const buttons = ENTRIES.map((entry) =>
      entryButton(dialog, { label: names[entry], entry, status, ...chosen }),
    );
    fill(acts, buttons);
  };
  field.element.addEventListener('change', show);
  show();
  return element('section', {}, element('h2', {}, words.dispatch), field.element, acts, status);
}
