import type { FormView } from '../forms/form-view';
import { healthView } from '../health/health';
import { keepView } from '../keep/jobs/keep-file';
import { approvalView } from '../letters/jobs/decide-letters';
import { lettersView } from '../letters/jobs/preview-letters';
import { tellView } from '../letters/jobs/tell-by-hand';
import { setUp } from '../set-up/set-up';
import { summaryViewOf } from '../summary/jobs/open-leaders-page';
import { summariesOf } from '../summary/jobs/sum-up';
import { updateSummary } from '../summary/jobs/update-summary';
import type { SummaryView } from '../summary/rules/readers-summary';
import { say } from '../texts/say';
import { sentenceOf } from '../texts/sentence-of';
import { takeUpUnits } from '../units/jobs/take-up-units';
import { offerUpgrade } from '../upgrade/upgrade-file';
import { alone } from '../workbook/alone';
import type { Ports } from '../workbook/ports';
import { rememberedSchema } from '../workbook/reading/file-schema';
import { isHalfRestored } from '../workbook/reading/half-restored';
import { readLower } from '../workbook/reading/lower-reports';
import { readOffice, rowsOf } from '../workbook/reading/office';
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
    if (ports.memory.get('owner') === null) throw new Error(ports.words().errors.notSetUp);
    if (isHalfRestored(ports)) throw new Error(ports.words().keep.halfway);
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
export function openKeep(ports: Ports): void {
  const { menu, errors } = ports.words();
  if (ports.memory.get('owner') === null) throw new Error(errors.notSetUp);
  if (!offerUpgrade(ports)) ports.people.open('keep', menu.keepFile, keepView(ports));
}

/** Opens a form as a dialog. */
export function openForm(ports: Ports, view: FormView): void {
  ports.people.open('form', view.title, view);
}

/** Opens Nhập đơn vị. */
export function openImport(ports: Ports): void {
  takeUpUnits(ports);
  const { says } = ports.words();
  ports.people.open('import-units', says.importTitle, { language: ports.language() });
}

/** Opens Xem trước và gửi. */
export function openLetters(ports: Ports): void {
  const words = ports.words();
  const office = readOffice(ports);
  if (office.units.length === 0) throw new Error(words.errors.noUnits);
  if (rowsOf(office.tracking).length === 0) throw new Error(words.errors.noDirective);
  ports.people.open('letters', words.menu.previewLetters, lettersView(ports, office));
}

/** Opens the summary that leadership reads, to be printed from the dialog Lập báo cáo. */
export function openSummaryPage(ports: Ports): void {
  ports.people.open('summary', ports.words().says.reportTitle, summaryView(ports));
}

/** Builds what leadership reads: every dispatch that is followed up. */
export function summaryView(ports: Ports): SummaryView {
  const office = readOffice(ports);
  const { words } = office;
  const summaries = summariesOf(office, ports.clock.today(), readLower(ports, words));
  if (summaries.length === 0) throw new Error(words.errors.noOpenDirective);
  return summaryViewOf(ports, office, summaries);
}

/** Opens Chờ duyệt. */
export function openApproval(ports: Ports): void {
  const { menu } = ports.words();
  ports.people.open('approval', menu.approveLetters, approvalView(ports));
}

/** Opens Nhắc qua điện thoại, Zalo. */
export function openTell(ports: Ports): void {
  const { menu } = ports.words();
  ports.people.open('tell', menu.tellUnits, tellView(ports));
}

/** Rebuilds Tổng hợp at a person's word, and shows it. */
export function openSummary(ports: Ports): void {
  const { says } = ports.words();
  const { changed } = alone(ports, () => updateSummary(ports));
  ports.workbook.show('summary');
  ports.people.toast(changed ? says.summaryDone : says.summarySame);
}

/** Says what this is, and which version. */
export function openAbout(ports: Ports): void {
  const { says } = ports.words();
  const versions = { version: ports.version, schema: SCHEMA, file: rememberedSchema(ports) };
  ports.people.tell(says.aboutTitle, say(says.about, versions));
}

/** Opens Tình trạng hệ thống. */
export function openHealth(ports: Ports): void {
  const view = healthView(ports);
  ports.people.open('sections', view.title, view);
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
