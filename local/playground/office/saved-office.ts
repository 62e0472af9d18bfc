import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadAppsScript } from '../../apps-script';
import { STAFF } from '../../demo/play-follow-up';
import { pdfPrinter } from '../../host/print-pdf';
import type { SavedGoogle } from '../../saved-google';
import { xlsxBytes } from '../../workbook/write-xlsx';
import { DIST, type Seat } from './begin-office';
import { OfficeSession } from './office-session';

/** Path of the office's data inside the .xlsx file. */
const PART = 'don-doc/office.json';
const TYPES = '[Content_Types].xml';

/** Maximum unpacked size of that data in bytes. */
const MAX_BYTES = 400_000_000;

interface SavedOffice {
  readonly format: 1;
  readonly language: 'vi' | 'en';
  /** Address of unit pages at the time of saving. Links in letters begin with it. */
  readonly address: string;
  readonly google: SavedGoogle;
}

/**
 * Saves the office as an .xlsx file. Spreadsheet programs open the workbook and ignore the
 * additional part with letters, triggers, properties and the clock.
 */
export async function saveOffice(
  { google, language }: OfficeSession,
  address: string,
): Promise<Uint8Array> {
  const parts = unzipSync(await xlsxBytes(google.snapshot()));
  const types = strFromU8(parts[TYPES] ?? new Uint8Array());
  const ours = '<Default Extension="json" ContentType="application/json"/>';
  parts[TYPES] = strToU8(types.replace(/<Default /, (first) => `${ours}${first}`));
  return zipSync({ ...parts, ...officePart({ google, language }, address) });
}

/** Returns the additional part of the .xlsx file, by its path. */
export function officePart(
  { google, language }: Pick<OfficeSession, 'google' | 'language'>,
  address: string,
): Record<string, Uint8Array> {
  const saved: SavedOffice = { format: 1, language, address, google: google.save() };
  return { [PART]: strToU8(JSON.stringify(saved)) };
}

/**
 * Opens a saved office, and changes the links in its letters to this server's address. Returns
 * `null` if the file contains no office.
 */
export function openOffice(
  bytes: Uint8Array,
  { pageAddress, revision }: Seat,
): OfficeSession | null {
  const saved = officeIn(bytes, pageAddress);
  if (saved === null) return null;
  const { language } = saved;
  const google = loadAppsScript({
    dist: DIST,
    owner: STAFF,
    account: 'workspace',
    evaluates: 'once',
    language,
    pdf: pdfPrinter(language),
  });
  google.restore(saved.google);
  google.deploy(pageAddress);
  google.open(STAFF);
  return new OfficeSession(google, STAFF, language, revision);
}

/**
 * Reads the office from a file, with links in letters changed to `address`. Returns `null` if the
 * file contains no office or cannot be read.
 */
export function officeIn(bytes: Uint8Array, address: string): SavedOffice | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === PART && originalSize < MAX_BYTES,
    });
    const text = strFromU8(parts[PART] ?? new Uint8Array());
    const { address: was = '' } = JSON.parse(text) as Partial<SavedOffice>;
    const saved = JSON.parse(was === '' ? text : text.replaceAll(was, address)) as SavedOffice;
    return saved.format === 1 && saved.google.file.tabs.length > 0 ? saved : null;
  } catch {
    return null;
  }
}
