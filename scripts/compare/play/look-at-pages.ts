import type { AppsScript } from '../../../local/apps-script';
import type { ReceivedLink } from '../../../local/demo/mailbox';
import type { RunReport } from '../../../local/runs/run-report';
import type { PageReader, PageServer } from '../pages/page-reader';
import type { Recorder } from '../record';
import { menuLabels } from './stage';

/** The office whose pages are recorded. */
interface Looked {
  readonly google: AppsScript;
  readonly user: string;
  readonly links: ReadonlyMap<string, ReceivedLink>;
}

/** How the pages are recorded. `presses` is the number of buttons pressed on each page. */
interface Looking {
  readonly reader: PageReader;
  readonly recorder: Recorder;
  readonly presses: number;
}

/** Number of units whose pages are recorded. */
const UNITS = 4;

/** Answers to the questions that a menu entry asks. */
const YES = ['YES', 'YES', 'YES'];

/**
 * Opens every menu entry, the summary page, and the pages behind links in letters, presses up to
 * `presses` buttons on each, and records their trees. Restores the office's state after each.
 */
export async function lookAtPages(
  { google, user, links }: Looked,
  { reader, recorder, presses }: Looking,
): Promise<void> {
  const saved = google.save();
  const record = async (name: string, html: string, call: PageServer['call']) => {
    const trees = await reader.treesOf(html, { now: google.now, call }, presses);
    for (const { after, tree } of trees) {
      recorder.add('pages', after === '' ? name : `${name}, “${after}” pressed`, tree);
    }
  };
  const recordShown = async (name: string, { shown }: RunReport) => {
    for (const one of shown) {
      const named = `${name} (${one.kind})`;
      const call: PageServer['call'] = (fn, args) => google.call(user, fn, ...args);
      if ('html' in one) await record(named, one.html, call);
      else recorder.add('pages', named, JSON.stringify(one, null, 1));
    }
    google.restore(saved);
  };
  for (const label of menuLabels(google.menus(user))) {
    await recordShown(label, google.press(user, label, { answers: YES }));
  }
  await recordShown('the summary', google.call(user, 'openSummaryPage'));
  for (const [name, address] of addressesIn(google, links)) {
    const { page } = google.visit(address);
    if (page) await record(name, page.html, (fn, args) => google.callFromPage(fn, ...args));
    google.restore(saved);
  }
}

/** Links of some units, spread evenly over all, and the latest link of every other kind in letters. */
function addressesIn({ letters }: AppsScript, links: Looked['links']): [string, string][] {
  const units = [...links.values()];
  const some = units.filter((_, at) => at % Math.ceil(units.length / UNITS) === 0);
  const others = new Map(
    letters
      .flatMap(({ body }) => [...body.matchAll(/https?:\S+\?(\w+)=\S+/g)])
      .map(([address, kind = '']) => [`page of a letter (?${kind}=)`, address]),
  );
  others.delete('page of a letter (?t=)');
  return [
    ...some.map(({ unit, address }): [string, string] => [`page of ${unit}`, address]),
    ...others,
  ];
}
