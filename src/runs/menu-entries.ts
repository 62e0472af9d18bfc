import { backupView } from '../backup/jobs/backup-view';
import { buildLines } from '../health/build-lines';
import { setUp } from '../set-up/set-up';
import { format } from '../texts/format';
import { sentenceOf } from '../texts/sentence-of';
import { offerUpgrade } from '../upgrade/upgrade-file';
import type { Ports } from '../workbook/ports';
import { rememberedSchema } from '../workbook/reading/file-schema';
import { isHalfRestored } from '../workbook/reading/half-restored';
import { SCHEMA } from '../workbook/reading/schema';

/** Runs what a person asked for; what keeps it from running is said in a sentence. */
export function saying(ports: Ports, job: (ports: Ports) => void): void {
  try {
    job(ports);
  } catch (error) {
    ports.people.tell(ports.words().says.cannot, sentenceOf(error));
  }
}

/**
 * Does a job, or opens Nâng cấp tệp in its stead where an earlier version has set the file up: at once where memory
 * says so, else when the job has met what it cannot work with and the file turns out to be of another schema.
 */
function upgradingFirst(ports: Ports, job: (ports: Ports) => void): void {
  if (offerUpgrade(ports)) return;
  try {
    job(ports);
  } catch (error) {
    if (!offerUpgrade(ports, true)) throw error;
  }
}

/** Runs a menu entry that needs the spreadsheet set up, and all of it there. */
export function menuEntry(ports: Ports, job: (ports: Ports) => void): void {
  saying(ports, () => {
    if (ports.scriptProperties.get('owner') === null)
      throw new Error(ports.words().errors.notSetUp);
    if (isHalfRestored(ports)) throw new Error(ports.words().backup.halfway);
    upgradingFirst(ports, job);
  });
}

/**
 * Opens Thiết lập ban đầu. A file that an earlier version set up is offered its upgrade instead; a copy of one, which
 * nobody works with yet, gets it at once.
 */
export function openSetUp(ports: Ports): void {
  if (!offerUpgrade(ports, true)) setUp(ports);
}

/**
 * Opens Sao lưu, khôi phục, lưu trữ: also while a restore stands halfway, since it is finished there. A file that an
 * earlier version set up is offered its upgrade, which begins with a backup.
 */
export function openBackup(ports: Ports): void {
  const { menu, errors } = ports.words();
  if (ports.scriptProperties.get('owner') === null) throw new Error(errors.notSetUp);
  if (!offerUpgrade(ports)) ports.people.open('backup', menu.openBackup, backupView(ports));
}

/** Opens Hướng dẫn. */
export function openGuide(ports: Ports): void {
  const { guide } = ports.words();
  const sections = guide.sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map((text) => ({ text, warns: false })),
  }));
  ports.people.open('sections', guide.title, {
    language: ports.language(),
    title: guide.title,
    sections,
  });
}

/** Says what this is, which version of which day, and who has published it. */
export function openAbout(ports: Ports): void {
  const words = ports.words();
  const { says } = words;
  const versions = { version: ports.version, schema: SCHEMA, file: rememberedSchema(ports) };
  const lines = [format(says.about, versions), ...buildLines(ports, words)];
  ports.people.tell(says.aboutTitle, lines.join('\n\n'));
}
