import { element } from '../../frame/element';
import { server } from '../../frame/server';
import { formatCount } from '../../texts/number-text';
import type { AnswersCalls } from '../answers-calls';
import { isSettled } from '../rules/page-order';
import type { UnitPageView } from '../rules/page-view';
import { headingId } from './directive-section';
import { loadButton } from './load-button';
import type { UnitDesk } from './unit-desk';

/** Builds the button that shows the dispatches that were not loaded yet, some at a time; null when none is left. */
export function furtherPart(desk: UnitDesk): HTMLElement | null {
  const { view, words, language } = desk;
  const { further, directives: shown } = view;
  if (further.length === 0) return null;
  const take = (next: UnitPageView): boolean => {
    if (next.state !== 'open') return false;
    const [first] = next.directives;
    const directives = [...view.directives, ...next.directives];
    const { before } = view;
    desk.show({ ...next, before, directives }, first ? headingId(first) : 'further');
    return true;
  };
  const ids = shown.map(({ id }) => id);
  const load = () => server<AnswersCalls>().listDispatches(view.token, ids);
  const count = formatCount(further.length, language);
  const isDone = further.every(isSettled);
  const label = isDone ? words.agenda.furtherDone(count) : words.further(count);
  return element('p', { class: 'acts', id: 'further' }, loadButton(desk, { label, load, take }));
}
