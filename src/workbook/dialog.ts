import type { MenuEntry } from '../words/menu-lines';
import type { Words } from '../words/words';
import type { JobsFor } from './jobs-for';
import type { DialogFrame, Ports } from './ports';

export interface Dialog<Calls> extends DialogFrame {
  /** `chosen` as in `DialogView`. */
  readonly title: (words: Words, chosen?: Readonly<Record<string, string>>) => string;
  readonly calls: JobsFor<Calls>;
}

/** What the menu checks before it opens a dialog (runs/menu-guards). */
export type MenuGuard = 'anyState' | 'whenSetUp';

export interface MenuDialog<Calls> extends Dialog<Calls> {
  readonly entry: MenuEntry;
  readonly guard: MenuGuard;
  readonly view: DialogView;
}

/**
 * `chosen` are initial values by name, if another page opens the dialog. Throws a message for the user if the
 * dialog cannot be opened yet.
 */
type DialogView = (ports: Ports, chosen?: Readonly<Record<string, string>>) => object;

/** Page that a visitor opens from a link. Its calls are for anyone, so each job checks the link first. */
export interface VisitorPage<Calls> {
  readonly page: string;
  readonly calls: JobsFor<Calls>;
}

export function showDialog(
  ports: Ports,
  dialog: DialogFrame & Pick<MenuDialog<object>, 'title' | 'view'>,
  chosen?: Readonly<Record<string, string>>,
): void {
  ports.people.openDialog(dialog, dialog.title(ports.words(), chosen), dialog.view(ports, chosen));
}
