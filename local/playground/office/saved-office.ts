import { type FlateError, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { STAFF } from '../../demo/play-follow-up';
import type { SavedGoogle } from '../../saved-google';
import { startAppsScript } from '../../start-apps-script';
import { xlsxBytes } from '../../workbook/write-xlsx';
import type { SampleWay } from '../protocol';
import type { Seat } from './begin-office';
import { OfficeSession } from './office-session';

const PART = 'don-doc/office.json';
const TYPES = '[Content_Types].xml';

/** Maximum unpacked size of the office's data in bytes. Some ten thousand letters fit. */
const MAX_BYTES = 100_000_000;

/** Beginning of the office's data. The group is the address of unit pages at the time of saving. */
const BEGINNING = /^\{"format":1,"language":"(?:vi|en)","address":"(https?:\/\/[^"\\]{20,200})",/;

export class UnusableOffice extends Error {}

interface SavedOffice {
  readonly format: 1;
  readonly language: 'vi' | 'en';
  /** Address of unit pages at the time of saving. Links in letters begin with it. */
  readonly address: string;
  readonly google: SavedGoogle;
  /** The sample that it is, as long as nothing has changed in it. */
  readonly sample?: SampleWay | null;
}

/**
 * Saves the office as an .xlsx file. Spreadsheet programs open the workbook and ignore the
 * additional part with letters, triggers, properties and the clock.
 */
export async function saveOffice(session: OfficeSession, address: string): Promise<Uint8Array> {
  const parts = unzipSync(await xlsxBytes(session.google.snapshot()));
  const types = strFromU8(parts[TYPES] ?? new Uint8Array());
  const ours = '<Default Extension="json" ContentType="application/json"/>';
  parts[TYPES] = strToU8(types.replace(/<Default /, (first) => `${ours}${first}`));
  return zipSync({ ...parts, ...officePart(session, address) });
}

type Saveable = Pick<OfficeSession, 'google' | 'language'> &
  Partial<Pick<OfficeSession, 'unchangedSample'>>;

export function officePart(session: Saveable, address: string): Record<string, Uint8Array> {
  return { [PART]: strToU8(officeText(session, address)) };
}

/** Returns the office as a text that `openOfficeText` opens again. */
export function officeText(session: Saveable, address: string): string {
  const { google, language } = session;
  const sample = session.unchangedSample?.() ?? null;
  const saved: SavedOffice = { format: 1, language, address, google: google.save(), sample };
  return JSON.stringify(saved);
}

/**
 * Opens a saved office, and changes the links in its letters to `pageAddress`. Returns
 * `null` if the file contains no office. Throws `UnusableOffice` if the office is too large or damaged.
 */
export function openOffice(bytes: Uint8Array, seat: Seat): OfficeSession | null {
  return openOfficeText(textIn(bytes), seat);
}

/** Does the same as `openOffice` with the text that `officeText` returned. */
export function openOfficeText(
  text: string,
  { host, pageAddress, revision }: Seat,
): OfficeSession | null {
  const saved = officeOf(text, pageAddress);
  if (saved === null) return null;
  const { language, sample = null } = saved;
  const google = startAppsScript(host, {
    owner: STAFF,
    account: 'workspace',
    evaluates: 'once',
    language,
    pdf: host.pdfPrinter(language),
  });
  try {
    google.restore(saved.google);
    google.deploy(pageAddress);
    google.open(STAFF);
    const session = new OfficeSession(google, STAFF, language, revision, { sample });
    // Reads every part of the office once, so that a damaged one is found here
    session.view({ revision: -1, letters: 0 });
    return session;
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Reads the office from a file, with links in letters changed to `address`. Returns `null` if the
 * file contains no office. Throws `UnusableOffice` if the office is too large or not valid JSON.
 */
export function officeIn(bytes: Uint8Array, address: string): SavedOffice | null {
  return officeOf(textIn(bytes), address);
}

function officeOf(text: string, address: string): SavedOffice | null {
  const was = BEGINNING.exec(text)?.[1];
  if (was === undefined) return null;
  try {
    return JSON.parse(text.replaceAll(was, address)) as SavedOffice;
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(cause: unknown): UnusableOffice {
  return new UnusableOffice('The office in this file is damaged.', { cause });
}

/** Returns `''` if the file is no .xlsx file or contains no office. */
function textIn(bytes: Uint8Array): string {
  try {
    const { [PART]: part = new Uint8Array() } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === PART && originalSize > MAX_BYTES)
          throw new UnusableOffice('The office in this file is too large.');
        return name === PART;
      },
    });
    return strFromU8(part);
  } catch (error) {
    if (isFlateError(error)) return '';
    throw error;
  }
}

/** True for the errors that `unzipSync` throws if its input is no zip file. */
function isFlateError(error: unknown): error is FlateError {
  return error instanceof Error && typeof (error as Partial<FlateError>).code === 'number';
}
