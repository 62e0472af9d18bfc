import { button, holdButtons } from '../../frame/button';
import { element } from '../../frame/element';
import { showNotice } from '../../frame/show-notice';
import type { UnitPage } from './page-state';

/** What a button loads, and what becomes of it. */
export interface Loading<Loaded> {
  readonly label: string;
  /** Asks the server for it. */
  readonly load: () => Promise<Loaded>;
  /** Shows what was loaded; false when the server refused. */
  readonly take: (loaded: Loaded) => boolean;
}

/** Makes a button that loads one more page of something from the server, and says so where that fails. */
export function loadButton<Loaded>(unitPage: UnitPage, loading: Loading<Loaded>): HTMLElement {
  const { label, load, take } = loading;
  const place = element('span');
  const press = button(label, 'second', async () => {
    const free = holdButtons([press], press, unitPage.words.loading);
    const loaded = await load().catch(() => null);
    free();
    if (loaded !== null && take(loaded)) return;
    showNotice(unitPage, place, 'problem', unitPage.words.notLoaded);
  });
  return element('span', {}, press, place);
}
