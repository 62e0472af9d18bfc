import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { type BuiltKit, buildKit } from '../../probes/kit/build-kit';
import { callKit, startKit } from '../../probes/kit/play-kit';
import type { LiveFile } from '../../probes/read/live-file';
import type { Outcomes, Place, Plain } from '../../probes/read/probe';

let built: Promise<BuiltKit> | undefined;

/** The kit with the results of its probes in local/. Built once for each process. */
export function builtKit(): Promise<BuiltKit> {
  built ??= build();
  return built;
}

function build(): Promise<BuiltKit> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-kit-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return buildKit({ folder, key: 'khoa-thu' });
}

/** Starts the kit in a new Google, with its menu open. */
export async function kitOn(google: AppsScriptOptions = {}): Promise<AppsScript> {
  const { folder, key } = await builtKit();
  return startKit({ folder, key, google });
}

/** Results that the kit has saved so far. */
export const keptBy = (google: AppsScript): Outcomes =>
  callKit(google, 'look', 'khoa-thu').outcomes;

/** A file with results, as the page offers it for download. */
export const fileOf = (outcomes: Outcomes, change: Partial<LiveFile> = {}): LiveFile => ({
  kit: 1,
  day: '2026-11-12',
  version: '0.1.0',
  account: 'consumer',
  locale: 'vi_VN',
  outcomes,
  looks: {},
  ...change,
});

/** The same results, except that the probe `name` at `place` returned `gave`. */
export function doctored(outcomes: Outcomes, place: Place, name: string, gave: Plain): Outcomes {
  return { ...outcomes, [place]: { ...outcomes[place], [name]: { gave, ms: 1 } } };
}
