import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsScript } from '../../local/apps-script';
import { viewIn } from '../../local/demo/mailbox';
import type { RunReport } from '../../local/runs/run-report';

/**
 * Former names of renamed functions and fields between pages and server, by present name. The play
 * uses present names; for a build with former names, calls, answers and pages are translated. Add
 * the names of a renaming that the comparison should ignore; remove names once no build that has
 * them is compared any more.
 */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  readImport: 'importDesk',
};

/** A function that exists only in builds with former names. */
const FORMER_FUNCTION = 'importDesk';

type Names = ReadonlyMap<string, string>;

const TO_FORMER: Names = new Map(Object.entries(FORMER_NAMES));
const TO_PRESENT: Names = new Map(Object.entries(FORMER_NAMES).map(([now, once]) => [once, now]));

export function hasFormerNames(dist: string): boolean {
  return readFileSync(join(dist, 'Code.js'), 'utf8').includes(FORMER_FUNCTION);
}

/** Returns the present name of a function or field. A name that was not renamed is returned as it is. */
export const presentName = (name: string): string => TO_PRESENT.get(name) ?? name;

/**
 * Wraps the Google of a build with former names. The wrapper takes calls and gives answers with
 * present names.
 */
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

/** Renames the fields in the data of a page. */
function presentPage(html: string): string {
  return html.replace(/data-view="[^"]*"/, (view) => {
    const text = JSON.stringify(renamed(viewIn(view), TO_PRESENT));
    return `data-view="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** Renames fields, and texts that consist only of a name, such as the names of form fields. */
function renamed(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [names.get(key) ?? key, renamed(one, names)]),
  );
}
