import { showSummary } from '../health/refresh';
import type { MenuEntry } from '../words/menu-lines';
import { type MenuGuard, showDialog } from '../workbook/dialog';
import type { Ports } from '../workbook/ports';
import { DIALOGS } from './dialogs';
import { openAbout, openSetUp } from './menu-entries';

/** `chosen` are initial values, if a page calls the entry. */
export interface MenuJob {
  readonly guard: MenuGuard;
  run(ports: Ports, chosen?: Readonly<Record<string, string>>): void;
}

type DialogEntry = Extract<(typeof DIALOGS)[number], { readonly entry: string }>['entry'];

const dialogJobs = Object.fromEntries(
  DIALOGS.filter((dialog) => 'entry' in dialog).map((dialog): [DialogEntry, MenuJob] => [
    dialog.entry,
    { guard: dialog.guard, run: (ports, chosen) => showDialog(ports, dialog, chosen) },
  ]),
) as Record<DialogEntry, MenuJob>;

/** Does not compile while an entry of the menu has neither a dialog nor a job here. */
export const MENU_JOBS: Readonly<Record<MenuEntry, MenuJob>> = {
  ...dialogJobs,
  setUp: { guard: 'anyState', run: openSetUp },
  openAbout: { guard: 'anyState', run: openAbout },
  updateSummary: { guard: 'whenSetUp', run: showSummary },
};
