import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { download } from '../../frame/download';
import { element } from '../../frame/element';
import { paragraph, type Tone } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import { workbookBlob } from '../../frame/xlsx/pack-workbook';
import type { Language } from '../../texts/language';
import { safeText } from '../../texts/safe-text';
import type { ReportData } from '../data/report-data';
import { cellText } from '../document/cell-text';
import { fullHeading } from '../document/columns';
import {
  type Cell,
  isTable,
  type ReportDocument,
  type Section,
  type Table,
} from '../document/document';
import { htmlOf, tableHtml } from '../document/html-of';
import type { ReportForm } from '../parts/report-of';
import { fileNameOf } from '../period-file/file-name';
import { periodFileName, periodFileOf, periodFileSection } from '../period-file/period-file';
import type { ReportCalls } from '../report-calls';
import { reportSheets } from '../sheets/workbook-sections';
import { drawChart } from './draw-chart';
import type { ReportDialog } from './report-desk';
import { wordOf } from './word-of';
import { workbookOf } from './workbook-of';

/** A report that stands ready to be handed out. */
export interface ReadyReport {
  readonly data: ReportData;
  readonly form: ReportForm;
  readonly document: ReportDocument;
  /** Version of the add-on. */
  readonly version: string;
}

/** What hands a report out. */
export interface ReportFiles {
  /** The buttons for its files. */
  readonly buttons: readonly HTMLButtonElement[];
  /** What there is to take away besides. */
  readonly more: readonly HTMLElement[];
}

/** Builds what hands a report out: as Word, PDF and Excel files, and each annex to be pasted elsewhere; `said` tells how it went. */
export function reportFiles(
  dialog: ReportDialog,
  ready: ReadyReport,
  said: HTMLElement,
): ReportFiles {
  const { report: words } = dialog.words;
  const name = fileNameOf(ready.data, dialog.words.written);
  const tell: Tell = (tone, sentence) =>
    showNotice(dialog, said, tone, sentence).scrollIntoView({ block: 'nearest' });
  const buttons: HTMLButtonElement[] = [];
  const fileButton = (label: string, look: 'main' | 'second', file: FileMaker) => {
    const pressed = button(label, look, async () => {
      const blob = await runAct(dialog, {
        buttons,
        pressed,
        said,
        run: () => file.make(ready, dialog),
      });
      if (blob === null) return;
      download(`${name}.${file.ending}`, blob);
      tell('good', file.told(words, `${name}.${file.ending}`));
    });
    buttons.push(pressed);
  };
  fileButton(words.word, 'main', WORD);
  fileButton(words.pdf, 'second', PDF);
  fileButton(words.workbook, 'second', WORKBOOK);
  return {
    buttons,
    more: [
      paragraph(words.pdfNote, 'hint'),
      ...periodFilePart(dialog, ready.data, ready.version),
      ...copyButtons(dialog, ready, tell),
    ],
  };
}

/** Tells a sentence in sight. */
type Tell = (tone: Tone, sentence: string) => void;

function copyButtons(dialog: ReportDialog, { document }: ReadyReport, tell: Tell): HTMLElement[] {
  const { report: words } = dialog.words;
  const tables = document.sections.slice(1).filter(({ blocks }) => blocks.some(isTable));
  const copies = tables.map((section) =>
    button(words.copy(section.name), 'second', () => {
      const isCopied = copyAnnex(section, dialog.language);
      const sentence = isCopied ? words.copied(section.name) : words.notCopied(section.name);
      tell(isCopied ? 'good' : 'warning', sentence);
    }),
  );
  if (copies.length === 0) return [];
  return [element('h2', {}, words.copies), element('div', { class: 'acts' }, ...copies)];
}

/** How one kind of file is made, and what is said when it was handed out. */
interface FileMaker {
  readonly ending: string;
  make(ready: ReadyReport, dialog: ReportDialog): Promise<Blob>;
  told(words: ReportDialog['words']['report'], name: string): string;
}

const WORD: FileMaker = {
  ending: 'docx',
  make: ({ document }, dialog) => wordOf(document, dialog.words.report.styles),
  told: (words, name) => words.wordDone(name),
};

const PDF: FileMaker = {
  ending: 'pdf',
  make: async ({ document }) => {
    const bytes = await server<ReportCalls>().printReport(htmlOf(document));
    return new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' });
  },
  told: (words, name) => words.fileDone(name),
};

const WORKBOOK: FileMaker = {
  ending: 'xlsx',
  make: async ({ data, form }, { language, words }) => {
    const sections = reportSheets(data, form, { words: words.written, language, draw: drawChart });
    return workbookBlob(workbookOf(sections, language));
  },
  told: (words, name) => words.fileDone(name),
};

/**
 * Copies an annex as a table: as markup for word processors, as lines with tabs for everything else. Tells whether
 * the browser took it. The event of copying works where the frame around a dialog forbids the clipboard itself.
 */
function copyAnnex(section: Section, language: Language): boolean {
  const table = section.blocks.find(isTable);
  if (!table) return false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', annexHtml(table, language));
    event.clipboardData?.setData('text/plain', annexLines(table, language));
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isCopied;
}

function annexHtml(table: Table, language: Language): string {
  const style = `<style>td,th{font:11pt "Times New Roman",serif;border:1px solid #000}th{font-weight:bold}</style>`;
  return `<html lang="${language}"><head><meta charset="utf-8">${style}</head><body>${tableHtml(table, language, textStyle)}</body></html>`;
}

/** A text that a spreadsheet could take for a formula is marked as a text, in Excel's own way. */
function textStyle(cell: Cell): string {
  return isRisky(cell) ? ";mso-number-format:'\\@'" : '';
}

function isRisky(cell: Cell): boolean {
  return typeof cell === 'string' && safeText(cell) !== cell;
}

function annexLines({ columns, rows }: Table, language: Language): string {
  const heads = columns.map(fullHeading);
  const lines = rows.map(({ cells }) =>
    cells.map((cell) => safeText(cellText(cell, language).replace(/\s+/g, ' '))),
  );
  return [heads, ...lines].map((line) => line.join('\t')).join('\r\n');
}

/** Builds what hands out the file of a closed period for the office above; nothing for the figures of now. */
function periodFilePart(dialog: ReportDialog, data: ReportData, version: string): HTMLElement[] {
  const { report: words } = dialog.words;
  const file = periodFileOf(data, version);
  if (file === null) return [];
  const said = element('div', { class: 'said' });
  const tell = (tone: Tone, sentence: string) => showNotice(dialog, said, tone, sentence);
  const press = () => {
    if (file === 'unnamed') return tell('warning', words.periodFileUnnamed);
    if (file === 'unsound') return tell('warning', words.periodFileUnsound);
    const own = dialog.words.periodFile;
    const name = `${periodFileName(file, own)}.xlsx`;
    const bytes = workbookOf([periodFileSection(file, own)], dialog.language);
    downloadWorkbook(name, bytes);
    tell('good', words.periodFileDone(name));
  };
  return [
    element('div', { class: 'acts' }, button(words.periodFile, 'second', press)),
    said,
    paragraph(words.periodFileHint, 'hint'),
  ];
}
