import { fileURLToPath } from 'node:url';
import type { Language } from '../../../src/texts/language';
import { loadAppsScript } from '../../apps-script';
import { atOnce, type DaysPlayed } from '../../demo/days-played';
import { readOptions } from '../../demo/options';
import { followUpByDays, STAFF } from '../../demo/play-follow-up';
import { pdfPrinter } from '../../host/print-pdf';
import type { OfficeWay } from '../protocol';
import { OfficeSession } from './office-session';

/** The built add-on. */
export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const inSample = (name: string) => fileURLToPath(new URL(`../../sample/${name}`, import.meta.url));

/** What the two sample offices are played from, and for how many days. */
const SAMPLES: Readonly<Record<Exclude<OfficeWay, 'empty'>, readonly string[]>> = {
  sample: [
    ...['--dispatch', inSample('18-CV-DU.json')],
    ...['--units', inSample('thuong-lam-khe-2026.csv'), '--days', '16'],
  ],
  district: ['--days', '16'],
};

/** Eight in the morning of the day on which an empty spreadsheet begins. */
export const EMPTY_SINCE = '2026-11-11T01:00:00Z';

/** Where an office is seated: where its unit pages are served, and the revision that its states go on from. */
export interface Seat {
  readonly pageAddress: string;
  readonly revision: number;
}

/** What is begun with, in which language. */
export interface Beginning {
  readonly way: OfficeWay;
  readonly language: Language;
}

/** Begins an office: one of the samples in the middle of its follow-up, or an empty spreadsheet with the add-on in it. */
export function beginOffice(beginning: Beginning, seat: Seat): OfficeSession {
  return atOnce(officeByDays(beginning, seat));
}

/** Begins an office, a day of the sample's follow-up at a step; the seat is taken at the end. */
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
  const toWrite = way === 'empty' ? pageAddress : '';
  return new OfficeSession(google, STAFF, language, seat.revision, toWrite);
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
  const stage = { dist: DIST, pageAddress, tell: () => {}, midway: true };
  const { google } = yield* followUpByDays(options, stage);
  google.advance(14 * 3_600_000);
  return google;
}
