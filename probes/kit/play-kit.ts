import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import type { PageCalls, PageState } from '../read/page-view';
import type { Outcomes, Place } from '../read/probe';

const OWNER = 'chu@live-check.example.org';
const ADDRESS = 'https://script.google.com/macros/s/kit/exec';
const HOUR = 3_600_000;
const LOOK_EVERY = 15_000;
/** Most checks whether a run has ended. */
const MOST_LOOKS = 100;
/** Most calls until all probes of a place have run. */
const MOST_PARTS = 200;

/** A built kit with its key, and options of the emulated Google. */
export interface PlayedKit {
  readonly folder: string;
  readonly key: string;
  readonly google?: AppsScriptOptions;
}

/** Calls a function of the kit as its page does. Throws its error. */
export function callKit<Name extends keyof PageCalls>(
  google: AppsScript,
  name: Name,
  ...handed: Parameters<PageCalls[Name]>
): ReturnType<PageCalls[Name]> {
  const { result, error } = google.callFromPage(name, ...handed);
  if (error) throw new Error(error.message, { cause: error });
  return JSON.parse(JSON.stringify(result ?? null));
}

/** Runs all probes of a place in as many runs as needed. Throws if there is no end. */
export function playPlace(google: AppsScript, key: string, place: Place): PageState {
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const { done, state } = callKit(google, 'runPart', key, place);
    if (done) return state;
  }
  throw new Error(`The probes of ${place} come to no end`);
}

/** Deploys a kit on an emulated Google. */
export function startKit({ folder, google: options = {} }: PlayedKit): AppsScript {
  const google = loadAppsScript({ owner: OWNER, ...options, dist: folder });
  google.deploy(ADDRESS);
  google.open();
  return google;
}

function playLimit(google: AppsScript, key: string): void {
  callKit(google, 'press', key, 'limit');
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    google.advance(LOOK_EVERY);
    if (callKit(google, 'look', key).limit === 'over') {
      playPlace(google, key, 'limit');
      return;
    }
  }
  throw new Error('The run that goes on to the limit comes to no end');
}

function playNight(google: AppsScript, key: string): void {
  callKit(google, 'press', key, 'night');
  google.advance(12 * HOUR);
  playPlace(google, key, 'night');
}

/** Opens the page as on a computer or a telephone and returns its HTML. Throws the server's error. */
export function openKit(google: AppsScript, key: string, on: 'desk' | 'phone'): string {
  const parameter = { khoa: key, ...(on === 'phone' ? { may: '1' } : {}) };
  const { page, error } = google.visit({ parameter });
  if (!page) throw new Error(error?.message ?? 'No page', { cause: error });
  return page.html;
}

/** Plays everything that a person clicks from an afternoon to the next morning. Returns the results. */
export function playKit(kit: PlayedKit): Outcomes {
  const google = startKit(kit);
  const { key } = kit;
  google.run({ fn: 'openKit' });
  google.type(OWNER, google.snapshot().tabs[0]?.name ?? '', 'D1', 'thử');
  openKit(google, key, 'desk');
  playPlace(google, key, 'call');
  callKit(google, 'press', key, 'clock');
  callKit(google, 'keepMeasured', key, 'round-trip', [google.callFromPage('doNothing').duration]);
  google.advance(5 * 60_000);
  playLimit(google, key);
  playNight(google, key);
  openKit(google, key, 'phone');
  return playPlace(google, key, 'phone-call').outcomes;
}
