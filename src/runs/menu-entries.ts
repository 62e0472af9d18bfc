import type { FormView, SummaryView } from '../forms/form-view';
import { healthView } from '../health/health';
import { approvalView } from '../letters/jobs/decide-letters';
import { lettersView } from '../letters/jobs/preview-letters';
import { tellView } from '../letters/jobs/tell-by-hand';
import { summaryViewOf } from '../summary/jobs/open-leaders-page';
import { summariesOf, updateSummary } from '../summary/jobs/update-summary';
import { say } from '../texts/say';
import { takeUpUnits } from '../units/jobs/take-up-units';
import { offerUpgrade } from '../upgrade/upgrade-file';
import { alone } from '../workbook/alone';
import type { Ports } from '../workbook/ports';
import { keptSchema } from '../workbook/reading/file-schema';
import { isHalfRestored } from '../workbook/reading/half-restored';
import { readLower } from '../workbook/reading/lower-reports';
import { readOffice, rowsOf } from '../workbook/reading/office';
import { SCHEMA } from '../workbook/reading/schema';
import { sentenceOf } from '../workbook/sentence-of';

/** Runs what a person asked for; what keeps it from running is said in a sentence. */
export function saying(ports: Ports, job: (ports: Ports) => void): void {
  try {
    job(ports);
  } catch (error) {
    ports.people.tell(ports.words().dialogs.cannot, sentenceOf(error));
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

/** Opens a form as a dialog. */
export function openForm(ports: Ports, view: FormView): void {
  ports.people.open('form', view.title, view);
}

/** Opens Nhập đơn vị. */
export function openImport(ports: Ports): void {
  takeUpUnits(ports);
  const { dialogs } = ports.words();
  ports.people.open('import-units', dialogs.importTitle, { language: ports.language() });
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
  ports.people.open('summary', ports.words().dialogs.reportTitle, summaryView(ports));
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
  const { dialogs } = ports.words();
  const { changed } = alone(ports, () => updateSummary(ports));
  ports.workbook.show('summary');
  ports.people.toast(changed ? dialogs.summaryDone : dialogs.summarySame);
}

/** Says what this is, and which version. */
export function openAbout(ports: Ports): void {
  const { dialogs } = ports.words();
  const versions = { version: ports.version, schema: SCHEMA, file: keptSchema(ports) };
  ports.people.tell(dialogs.aboutTitle, say(dialogs.about, versions));
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
