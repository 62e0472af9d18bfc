import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { suggestField } from '../../frame/fields/suggest-field';
import { server } from '../../frame/server';
import { menuIn } from '../../words/menu-in';
import type { MenuEntry } from '../../words/menu-lines';
import type { TodayCalls, TodayView } from '../today/today-view';
import { entryButton } from './entry-button';
import type { TodaySidebar } from './today-words';

const ENTRIES: readonly MenuEntry[] = [
  'openRecipients',
  'openDeadline',
  'openVersion',
  'openDispatchState',
  'openCheck',
];

/** What can still be done with a dispatch that is over. */
const ENDED_ENTRIES: readonly MenuEntry[] = ['openDispatchState'];

/** Value of the choice that asks for the name of a dispatch that is over. */
const ENDED = '/ended';

/**
 * What is rarely done with one dispatch: the chosen one, one that is over and found by its number, or that of the row
 * at the cursor.
 */
export function dispatchActs(
  dialog: TodaySidebar,
  { dispatches, endedDispatches }: Pick<TodayView, 'dispatches' | 'endedDispatches'>,
): HTMLElement | null {
  if (dispatches.length + endedDispatches.length === 0) return null;
  const { today: words } = dialog.words;
  const status = element('div', { class: 'status' });
  const acts = element('p', { class: 'acts' });
  const ended = endedField(words, endedDispatches);
  const options = dispatches.map(([value, label]) => ({ value, label }));
  const endedOption = { value: ENDED, label: words.dispatchEnded };
  const field = choiceField(
    { id: 'dispatch', name: 'dispatch', label: words.whichDispatch, need: '', hint: '' },
    [
      { value: '', label: words.dispatchAtCursor },
      ...options,
      ...(endedDispatches.length > 0 ? [endedOption] : []),
    ],
    '',
  );
  const show = () => {
    const isEnded = field.read() === ENDED;
    ended.element.hidden = !isEnded;
    const dispatch = isEnded ? ended.read() : field.read();
    const isUnknown = isEnded && !endedDispatches.some(([id]) => id === dispatch);
    ended.showProblem(isUnknown && dispatch !== '' ? words.unknownDispatch : '');
    fill(acts, isUnknown ? [] : actButtons(dialog, { dispatch, isEnded, status }));
  };
  for (const one of [field, ended]) one.element.addEventListener('change', show);
  show();
  return element(
    'section',
    {},
    element('h2', {}, words.dispatch),
    field.element,
    ended.element,
    acts,
    status,
  );
}

function endedField(words: TodaySidebar['words']['today'], dispatches: TodayView['dispatches']) {
  return suggestField(
    { id: 'ended', name: 'ended', label: words.whichEnded, need: '', hint: '' },
    dispatches.map(([value, label]) => ({ value, label })),
    '',
  );
}

/** `''` as `dispatch` means that of the row at the cursor. */
function actButtons(
  dialog: TodaySidebar,
  {
    dispatch,
    isEnded,
    status,
  }: { readonly dispatch: string; readonly isEnded: boolean; readonly status: HTMLElement },
): HTMLButtonElement[] {
  const names = menuIn(dialog.language);
  const chosen = dispatch === '' ? {} : { chosen: { dispatch } };
  const entries = (isEnded ? ENDED_ENTRIES : ENTRIES).map((entry) =>
    entryButton(dialog, { label: names[entry], entry, status, ...chosen }),
  );
  if (dispatch === '') return entries;
  const showRows: HTMLButtonElement = button(dialog.words.today.showRows, 'second', () => {
    const run = () => server<TodayCalls>().showDispatchRows(dispatch);
    void runAct(dialog, { pressed: showRows, status, run });
  });
  return [showRows, ...entries];
}
