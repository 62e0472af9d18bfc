import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKit } from '../../../probes/kit/build-kit';
import type { Language } from '../../../src/texts/language';
import { loadAppsScript } from '../../apps-script';
import { STAFF } from '../../demo/play-follow-up';
import { EMPTY_SINCE, type Seat } from './begin-office';
import { OfficeSession } from './office-session';

/**
 * Builds the kit that checks Google (docs/live-check.md). Returns a function that opens the kit's
 * spreadsheet in the playground.
 */
export async function readyKit(language: Language): Promise<(seat: Seat) => OfficeSession> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-kit-'));
  try {
    await buildKit({ folder, language });
    const google = loadAppsScript({ dist: folder, now: EMPTY_SINCE, owner: STAFF });
    google.open(STAFF);
    return ({ pageAddress, revision }) => {
      google.deploy(pageAddress);
      return new OfficeSession(google, STAFF, language, revision);
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
