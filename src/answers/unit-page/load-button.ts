import { type ButtonVariant, disableButtons, namedButton } from '../../frame/button';
import { element } from '../../frame/element';
import { showNotice } from '../../frame/show-notice';
import type { UnitPage } from './page-state';

export interface Loading<Loaded> {
  readonly label: string;
  /** Accessible name, if the label alone is ambiguous. */
  readonly name?: string;
  /** `second` if left out. */
  readonly look?: ButtonVariant;
  readonly load: () => Promise<Loaded>;
  /** Shows the loaded data. Returns false if the server refused the request. */
  readonly show: (loaded: Loaded) => boolean;
}

export function loadButton<Loaded>(unitPage: UnitPage, loading: Loading<Loaded>): HTMLElement {
  const { label, name = label, look = 'second', load, show } = loading;
  const place = element('span');
  const pressed = namedButton(label, name, look, async () => {
    const release = disableButtons([pressed], pressed, unitPage.words.loading);
    const loaded = await load().catch(() => null);
    release();
    if (loaded !== null && show(loaded)) return;
    showNotice(unitPage, place, 'problem', unitPage.words.notLoaded);
  });
  return element('span', {}, pressed, place);
}
