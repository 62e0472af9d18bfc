import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadAppsScript } from '../../apps-script';
import { STAFF } from '../../demo/play-follow-up';
import { pdfPrinter } from '../../host/print-pdf';
import type { SavedGoogle } from '../../saved-google';
import { xlsxBytes } from '../../workbook/write-xlsx';
import { DIST, type Seat } from './begin-office';
import { OfficeSession } from './office-session';

/** Where in the .xlsx the office itself stands, beside the workbook that people see. */
const PART = 'don-doc/office.json';
const TYPES = '[Content_Types].xml';

/** A part that opens to more than this is not one of ours. */
const MOST_BYTES = 400_000_000;

interface SavedOffice {
  readonly format: 1;
  readonly language: 'vi' | 'en';
  /** Where the unit pages were served; links in letters begin with it. */
  readonly address: string;
  readonly google: SavedGoogle;
}

/**
 * Saves the office as an .xlsx: the workbook, and in a part of its own, which spreadsheet programs pass over, letters,
 * triggers, properties and the clock.
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

/** Gives the part of a file in which the office stands. */
export function officePart(
  { google, language }: Pick<OfficeSession, 'google' | 'language'>,
  address: string,
): Record<string, Uint8Array> {
  const saved: SavedOffice = { format: 1, language, address, google: google.save() };
  return { [PART]: strToU8(JSON.stringify(saved)) };
}

/** Opens an office that was saved; links in its letters lead here again. Null for a file that holds none. */
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

/** Reads the office in a file, the links in its letters leading to an address. Null for a file that holds none. */
export function officeIn(bytes: Uint8Array, address: string): SavedOffice | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === PART && originalSize < MOST_BYTES,
    });
    const text = strFromU8(parts[PART] ?? new Uint8Array());
    const { address: was = '' } = JSON.parse(text) as Partial<SavedOffice>;
    const saved = JSON.parse(was === '' ? text : text.replaceAll(was, address)) as SavedOffice;
    return saved.format === 1 && saved.google.file.tabs.length > 0 ? saved : null;
  } catch {
    return null;
  }
}
