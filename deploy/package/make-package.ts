import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { BuiltFiles } from '../built-files';
import { installPage } from './install-page';
import { packageWords } from './package-words';
import { pastedFiles } from './pasted-files';

/** Texts that announce the add-on to units, with their file names in the package. */
const TEXTS = { announcement: 'CONG-VAN-BAO-TRUOC.txt', message: 'THONG-BAO-ZALO.txt' } as const;

/** The playground as one page, for an office that wants to see the add-on first. */
const PLAYGROUND = 'DUNG-THU.html';

/** Without this mark Notepad may read a text in the Windows code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Same date in every package, so that the same build gives the same bytes. */
const ZIP_DAY = new Date(2024, 0, 1);

/** SHA-256 of every other file of the package, in the form that `sha256sum --check` reads. */
const DIGESTS = 'SHA256SUMS';

/** Folder of the files that differ in the variant that opens the spreadsheet by its id. */
const SPARE = 'tep-du-phong';

export interface PackageContent {
  readonly built: BuiltFiles;
  /** The variant for an account in which Google does not give the page or the schedule the spreadsheet. */
  readonly byId: BuiltFiles;
  readonly version: string;
  /** The playground as one page. */
  readonly playground: string;
}

/**
 * Makes the zip for installation without Node: the playground, pages of steps, texts, and the files to
 * paste in `tep/`.
 */
export async function makePackage(parts: PackageContent): Promise<Uint8Array> {
  const { built, byId, version, playground } = parts;
  const files = pastedFiles(built);
  const contents: Record<string, Uint8Array> = { [PLAYGROUND]: Buffer.from(playground) };
  for (const language of ['vi', 'en'] as const) {
    const page = await installPage({ language, version, files, playground: PLAYGROUND, ...TEXTS });
    contents[packageWords(language).file] = Buffer.from(page);
  }
  for (const [text, name] of Object.entries(TEXTS)) {
    const lines = readFileSync(new URL(`${text}.txt`, import.meta.url), 'utf8');
    contents[name] = Buffer.from(BYTE_ORDER_MARK + lines.replaceAll('\n', '\r\n'));
  }
  for (const { name, content } of files) contents[`tep/${name}`] = content;
  for (const { name, content } of pastedFiles(byId)) {
    const usual = contents[`tep/${name}`];
    if (!usual || !content.equals(usual)) contents[`${SPARE}/${name}`] = content;
  }
  const digests = Object.entries(contents).map(
    ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
  );
  contents[DIGESTS] = Buffer.from(digests.join(''));
  return zipSync(contents, { mtime: ZIP_DAY, level: 6 });
}
