import { element } from '../../frame/element';
import { server } from '../../frame/server';
import { formatCount } from '../../texts/number-text';
import type { AnswersCalls } from '../answers-calls';
import type { UnitPageView } from '../rules/page-view';
import { headingId } from './directive-section';
import { loadButton } from './load-button';
import type { UnitDesk } from './unit-desk';

/** Builds the button that shows the dispatches that were not loaded yet, some at a time; null when none is left. */
export function furtherPart(desk: UnitDesk): HTMLElement | null {
  const { view, words, language } = desk;
  if (view.further === 0) return null;
  const take = (next: UnitPageView): boolean => {
    if (next.state !== 'open') return false;
    const shown = new Set(view.directives.map(({ id }) => id));
    const added = next.directives.filter(({ id }) => !shown.has(id));
    const [first] = added;
    const directives = [...view.directives, ...added];
    desk.show({ ...next, directives }, first ? headingId(first) : 'further');
    return true;
  };
  const load = server<AnswersCalls>().listDispatches;
  const label = words.further(formatCount(view.further, language));
  return element(
    'p',
    { class: 'acts', id: 'further' },
    loadButton(desk, { label, load, page: view.page + 1, take }),
  );
}
