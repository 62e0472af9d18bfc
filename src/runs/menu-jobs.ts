import { showSummary } from '../health/refresh';
import { setUp } from '../set-up/set-up';
import {
  HIDDEN_TAB_KEYS,
  HIDDEN_TABS,
  type HiddenTabEntry,
  type MenuEntry,
} from '../words/menu-lines';
import { type MenuGuard, showDialog } from '../workbook/dialog';
import { openHiddenTab } from '../workbook/hidden-tabs';
import type { Ports } from '../workbook/ports';
import { DIALOGS } from './dialogs';

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

const tabJobs = Object.fromEntries(
  HIDDEN_TAB_KEYS.map((tab): [HiddenTabEntry, MenuJob] => [
    HIDDEN_TABS[tab],
    { guard: 'whenSetUp', run: (ports) => openHiddenTab(ports, tab) },
  ]),
) as Record<HiddenTabEntry, MenuJob>;

/** Does not compile while an entry of the menu has neither a dialog nor a job here. */
export const MENU_JOBS: Readonly<Record<MenuEntry, MenuJob>> = {
  ...dialogJobs,
  ...tabJobs,
  setUp: { guard: 'anyState', run: setUp },
  updateSummary: { guard: 'whenSetUp', run: showSummary },
};
