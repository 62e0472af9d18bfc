import { fileURLToPath } from 'node:url';
import type { Language } from '../../../src/texts/language';
import { loadAppsScript } from '../../apps-script';
import { type DaysPlayed, runToEnd } from '../../demo/days-played';
import { readOptions } from '../../demo/options';
import { followUpByDays, STAFF } from '../../demo/play-follow-up';
import { pdfPrinter } from '../../host/print-pdf';
import type { OfficeWay } from '../protocol';
import { OfficeSession } from './office-session';

export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const inSample = (name: string) => fileURLToPath(new URL(`../../sample/${name}`, import.meta.url));

const SAMPLES: Readonly<Record<Exclude<OfficeWay, 'empty'>, readonly string[]>> = {
  sample: [
    ...['--dispatch', inSample('18-CV-DU.json')],
    ...['--units', inSample('thuong-lam-khe-2026.csv'), '--days', '16'],
  ],
  district: ['--days', '16'],
};

export const EMPTY_SINCE = '2026-11-11T01:00:00Z';

/** `pageAddress` is the address of the office's unit pages. `revision` is the number of its first revision. */
export interface Seat {
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
  const { pageAddress } = seat;
  const google =
    way === 'empty'
      ? emptyOffice(language, pageAddress)
      : yield* playedOffice(way, language, pageAddress);
  google.open(STAFF);
  const pendingAddress = way === 'empty' ? pageAddress : '';
  return new OfficeSession(google, STAFF, language, seat.revision, pendingAddress);
}

function emptyOffice(language: Language, pageAddress: string) {
  const google = loadAppsScript({
    dist: DIST,
    now: EMPTY_SINCE,
    owner: STAFF,
    account: 'workspace',
    evaluates: 'once',
    language,
    pdf: pdfPrinter(language),
  });
  google.deploy(pageAddress);
  return google;
}

function* playedOffice(way: Exclude<OfficeWay, 'empty'>, language: Language, pageAddress: string) {
  const options = readOptions([...SAMPLES[way], '--language', language]);
  const context = { dist: DIST, pageAddress, print: () => {}, midway: true };
  const { google } = yield* followUpByDays(options, context);
  google.advance(14 * 3_600_000);
  return google;
}
