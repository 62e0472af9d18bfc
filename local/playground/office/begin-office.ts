import type { Language } from '../../../src/texts/language';
import { type DaysPlayed, runToEnd } from '../../demo/days-played';
import { followUpByDays, STAFF } from '../../demo/play-follow-up';
import type { Host } from '../../host/host';
import { startAppsScript } from '../../start-apps-script';
import type { OfficeWay, SampleWay } from '../protocol';
import { OfficeSession } from './office-session';

const SAMPLES: Readonly<Record<SampleWay, { dispatch: string; units: string }>> = {
  sample: { dispatch: '18-CV-DU.json', units: 'thuong-lam-khe-2026.csv' },
  district: { dispatch: '1384-CV-HU.json', units: 'phu-ninh-2024.csv' },
};

/** Simulated days of a sample. */
const DAYS = 16;

export const EMPTY_SINCE = '2026-11-11T01:00:00Z';

/** `host` runs the office. `pageAddress` is the address of the office's unit pages. `revision` is the number of its first revision. */
export interface Seat {
  readonly host: Host;
  readonly pageAddress: string;
  readonly revision: number;
}

export interface Beginning {
  readonly way: OfficeWay;
  readonly language: Language;
}

/**
 * Starts an office. With `way: 'empty'` it is an empty spreadsheet with the add-on, otherwise a sample in the
 * middle of its follow-up.
 */
export function beginOffice(beginning: Beginning, seat: Seat): OfficeSession {
  return runToEnd(officeByDays(beginning, seat));
}

/**
 * Does the same as `beginOffice`, and yields before each simulated day. Reads `seat.revision` only
 * at the end, because the current office may change meanwhile.
 */
export function* officeByDays(
  { way, language }: Beginning,
  seat: Seat,
): Generator<DaysPlayed, OfficeSession> {
  const google =
    way === 'empty' ? emptyOffice(language, seat) : yield* playedOffice(way, language, seat);
  google.open(STAFF);
  return way === 'empty'
    ? new OfficeSession(google, STAFF, language, seat.revision, {
        pendingAddress: seat.pageAddress,
      })
    : new OfficeSession(google, STAFF, language, seat.revision, { sample: way });
}

function emptyOffice(language: Language, { host, pageAddress }: Seat) {
  const google = startAppsScript(host, {
    now: EMPTY_SINCE,
    owner: STAFF,
    account: 'workspace',
    evaluates: 'once',
    language,
    pdf: host.pdfPrinter(language),
  });
  google.deploy(pageAddress);
  return google;
}

function* playedOffice(way: SampleWay, language: Language, { host, pageAddress }: Seat) {
  const { dispatch, units } = SAMPLES[way];
  const files = { dispatch: host.samplePath(dispatch), units: host.samplePath(units) };
  const options = { ...files, start: null, days: DAYS, seed: 1, language };
  const context = { host, pageAddress, print: () => {}, midway: true };
  const { google } = yield* followUpByDays(options, context);
  google.advance(14 * 3_600_000);
  return google;
}
