/**
 * All functions that Apps Script can call, grouped by the check that runs first: for a user in the spreadsheet,
 * for a trigger with its own id, or for a signed link. The build makes a top-level function of each exported
 * function and of each function in an exported object. Dialogs and their calls are declared in the folders of
 * their subjects and listed in runs/dialogs.
 */

import { rememberedContact } from './answers/jobs/office-contact';
import { createPorts } from './google/create-ports';
import { editOf } from './google/edit-event';
import {
  explainTypeErrors,
  type Guard,
  guarded,
  logErrors,
  onlyInSpreadsheet,
} from './google/guards';
import { visitorPage } from './google/html/html-page';
import { addMenu } from './google/menu';
import { hasStart, templateFile } from './google/spreadsheet/template-file';
import { warnIfSilent } from './health/warn-if-silent';
import { DIALOGS, VISITOR_PAGES } from './runs/dialogs';
import { handleEdit } from './runs/handle-edit';
import { reportErrors, runWhenSetUp } from './runs/menu-entries';
import { MENU_JOBS, type MenuJob } from './runs/menu-jobs';
import { openVisitorPage, unavailablePage } from './runs/open-visitor-page';
import { sendingCalls } from './runs/send-by-hand';
import { tick as runTick } from './runs/tick';
import { prepareTemplate as prepareTemplateFile } from './set-up/prepare-template';
import type { Dialog, MenuGuard, VisitorPage } from './workbook/dialog';
import type { AnyCalls } from './workbook/jobs-for';
import type { Ports } from './workbook/ports';
import { assertSchema } from './workbook/reading/file-version';

/**
 * Guards of menu entries, all for a user in the spreadsheet. Errors and refusals are shown in an alert.
 * `anyState` runs the job in any file, `whenSetUp` only in a file that is set up.
 */
const MENU_GUARDS: Readonly<Record<MenuGuard, Guard>> = {
  anyState: (job) => onlyInSpreadsheet(() => reportErrors(createPorts(), job)),
  whenSetUp: (job) => onlyInSpreadsheet(() => runWhenSetUp(createPorts(), job)),
};
/** Guard of dialog calls by a user in the spreadsheet. Throws if the file's schema is not this version's. */
const currentSchema: Guard = (job) =>
  onlyInSpreadsheet(() => {
    const ports = createPorts();
    assertSchema(ports);
    return explainTypeErrors(ports, job);
  });
/** Works even if the script properties cannot be read. */
const unavailable = (ports: Ports) =>
  logErrors(
    () => unavailablePage(ports, ports.language(), rememberedContact(ports)),
    () => unavailablePage(ports, 'vi', null),
  );
/** Guard of page calls, which anyone may make. Each job first checks the signature of the link. */
const signedLink: Guard = (job) => {
  const ports = createPorts();
  return logErrors(
    () => job(ports),
    () => unavailable(ports).view,
  );
};

export const onOpen = () => {
  const ports = createPorts();
  addMenu(
    ports.language(),
    VERSION,
    TEMPLATE && ports.scriptProperties.get('owner') === null && !hasStart(),
  );
  warnIfSilent(ports);
};

/** Menu entry for a publisher, only in the build of a template. */
export const prepareTemplate = TEMPLATE
  ? () => MENU_GUARDS.anyState((ports) => prepareTemplateFile(ports, templateFile()))
  : null;

/**
 * Sets up a file. The first tab of a template is Vietnamese, so a copy is set up in Vietnamese without asking.
 */
const setUpOfCopy: MenuJob = {
  ...MENU_JOBS.setUp,
  run: (ports) => {
    if (ports.scriptProperties.get('language') === null && hasStart())
      ports.scriptProperties.set('language', 'vi');
    MENU_JOBS.setUp.run(ports);
  },
};

const menuJobs = Object.entries(TEMPLATE ? { ...MENU_JOBS, setUp: setUpOfCopy } : MENU_JOBS);

export const menuEntries = Object.fromEntries(
  menuJobs.map(([entry, { guard, run }]) => [entry, guarded(MENU_GUARDS[guard], run)]),
);

const dialogs: readonly Pick<Dialog<AnyCalls>, 'calls'>[] = [...DIALOGS, { calls: sendingCalls }];

export const dialogCalls = Object.fromEntries(
  dialogs.flatMap(({ calls }) =>
    Object.entries(calls).map(([name, job]) => [name, guarded(currentSchema, job)]),
  ),
);

const visitorPages: readonly VisitorPage<AnyCalls>[] = VISITOR_PAGES;

export const visitorCalls = Object.fromEntries(
  visitorPages.flatMap(({ calls }) =>
    Object.entries(calls).map(([name, job]) => [name, guarded(signedLink, job)]),
  ),
);

export const tick = (event?: { triggerUid?: string }) => runTick(createPorts(), event?.triggerUid);
export const onSheetEdit = (event?: Partial<GoogleAppsScript.Events.SheetsOnEdit>) =>
  handleEdit(createPorts(), editOf(event));

export const doGet = (event?: Partial<GoogleAppsScript.Events.DoGet>) => {
  const ports = createPorts();
  return logErrors(
    () => visitorPage(openVisitorPage(ports, event?.parameter ?? {})),
    () => visitorPage(unavailable(ports)),
  );
};
