import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsScript } from '../../local/apps-script';
import { viewIn } from '../../local/demo/mailbox';
import type { RunReport } from '../../local/runs/run-report';

/**
 * Functions and fields between pages and server that were renamed, by their present names. The play speaks the present
 * names; for a build that has the former ones, calls, answers and pages are translated. A renaming that the comparison is to
 * see through needs its names here; once no build with the former names is compared any more, they can go.
 */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  // Answers have `directives` only as `dispatches`, which the later of the two lines leads to
  dispatchIds: 'directives',
  addDispatch: 'addDirective',
  archivableDispatches: 'archivable',
  archiveDispatches: 'archiveDirectives',
  changeDispatch: 'changeDirective',
  dispatch: 'directive',
  dispatches: 'directives',
  importSubordinates: 'importLower',
  isPageUntested: 'untried',
  manifest: 'marks',
  openBackup: 'openKeep',
  openDispatch: 'openDirective',
  openDispatchState: 'openDirectiveState',
  openSubordinates: 'openLower',
  otherDispatch: 'otherDirective',
  readBackupRows: 'readKept',
  readSubordinates: 'lowerDesk',
  restoreState: 'restores',
  sentences: 'said',
  subordinates: 'lower',
};

/** A function that only builds with the former names have. */
const FORMER_FUNCTION = 'addDirective';

type Names = ReadonlyMap<string, string>;

const TO_FORMER: Names = new Map(Object.entries(FORMER_NAMES));
const TO_PRESENT: Names = new Map(Object.entries(FORMER_NAMES).map(([now, once]) => [once, now]));

/** True if a build has the former names. */
export function hasFormerNames(dist: string): boolean {
  return readFileSync(join(dist, 'Code.js'), 'utf8').includes(FORMER_FUNCTION);
}

/** Gives the present name of a function or field. */
export const presentName = (name: string): string => TO_PRESENT.get(name) ?? name;

/** The same Google, which is called by present names, has the former ones, and answers in present ones. */
export function withPresentNames(google: AppsScript): AppsScript {
  const former = (fn: string) => TO_FORMER.get(fn) ?? fn;
  const handed = (args: readonly unknown[]) => args.map((arg) => renamed(arg, TO_FORMER));
  const doors: Partial<AppsScript> = {
    press: (...how) => presentReport(google.press(...how)),
    call: (user, fn, ...args) => presentReport(google.call(user, former(fn), ...handed(args))),
    visit: (request) => presentReport(google.visit(request)),
    callFromPage: (fn, ...args) => presentReport(google.callFromPage(former(fn), ...handed(args))),
  };
  return Object.assign(Object.create(google) as AppsScript, doors);
}

function presentReport(report: RunReport): RunReport {
  const { page, shown, result } = report;
  return {
    ...report,
    result: renamed(result, TO_PRESENT),
    page: page && { ...page, html: presentPage(page.html) },
    shown: shown.map((one) => ('html' in one ? { ...one, html: presentPage(one.html) } : one)),
  };
}

/** A page that is opened with the same data by present names. */
function presentPage(html: string): string {
  return html.replace(/data-view="[^"]*"/, (view) => {
    const text = JSON.stringify(renamed(viewIn(view), TO_PRESENT));
    return `data-view="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** Renames fields, and texts that are nothing but a name, such as those of a form's fields. */
function renamed(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [names.get(key) ?? key, renamed(one, names)]),
  );
}
