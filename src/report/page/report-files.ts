import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { runAct } from '../../frame/dialog/run-act';
import { download } from '../../frame/download';
import { element } from '../../frame/element';
import { paragraph, type Tone } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { workbookBlob } from '../../frame/xlsx/pack-workbook';
import { scopeOf } from '../../records/figure-scope';
import { rollUp } from '../../records/roll-up';
import { reportedNumbers } from '../../summary/rules/value-totals';
import type { Language } from '../../texts/language';
import { safeText } from '../../texts/safe-text';
import type { ReportData } from '../data/report-data';
import { reportCellText } from '../document/cell-text';
import { fullHeading } from '../document/columns';
import {
  isTable,
  type ReportCell,
  type ReportDocument,
  type ReportTable,
  type Section,
} from '../document/document';
import { htmlOf, tableHtml } from '../document/html-of';
import type { ReportCalls } from '../report-calls';
import type { ReportDialog } from './report-dialog-words';
import { wordOf } from './word-of';
import { workbookOf } from './workbook-of';

export interface ReadyReport {
  /** Name of the files, without extension. */
  readonly name: string;
  readonly document: ReportDocument;
  readonly sheets: () => readonly Section[];
  /** `null` for a report about several dispatches. */
  readonly data: ReportData | null;
}

export interface ReportFiles {
  readonly buttons: readonly HTMLButtonElement[];
  readonly more: readonly HTMLElement[];
}

export function reportFiles(
  dialog: ReportDialog,
  ready: ReadyReport,
  status: HTMLElement,
): ReportFiles {
  const { report: words } = dialog.words;
  const { name } = ready;
  const showResult: ShowResult = (tone, sentence) =>
    showNotice(dialog, status, tone, sentence).scrollIntoView({ block: 'nearest' });
  const buttons: HTMLButtonElement[] = [];
  const fileButton = (label: string, variant: 'main' | 'second', file: FileMaker) => {
    const pressed = button(label, variant, async () => {
      const blob = await runAct(dialog, {
        pressed,
        status,
        run: () => file.make(ready, dialog),
      });
      if (blob === null) return;
      download(`${name}.${file.ending}`, blob);
      showResult('good', file.doneText(words, `${name}.${file.ending}`));
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
      ...copyButtons({ dialog, showResult }, ready),
      ...(ready.data ? rollUpPart({ dialog, showResult }, ready.data) : []),
    ],
  };
}

type ShowResult = (tone: Tone, sentence: string) => void;

interface Copying {
  readonly dialog: ReportDialog;
  readonly showResult: ShowResult;
}

function copyButtons({ dialog, showResult }: Copying, { document }: ReadyReport): HTMLElement[] {
  const { report: words } = dialog.words;
  const tables = document.sections.slice(1).filter(({ blocks }) => blocks.some(isTable));
  const copies = tables.map((section) =>
    button(words.copy(section.name), 'second', async () => {
      const isCopied = await copyAnnex(section, dialog.language);
      const sentence = isCopied ? words.copied(section.name) : words.notCopied(section.name);
      showResult(isCopied ? 'good' : 'warning', sentence);
    }),
  );
  if (copies.length === 0) return [];
  return [element('h2', {}, words.copies), element('div', { class: 'acts' }, ...copies)];
}

interface FileMaker {
  readonly ending: string;
  make(ready: ReadyReport, dialog: ReportDialog): Promise<Blob>;
  doneText(words: ReportDialog['words']['report'], name: string): string;
}

const WORD: FileMaker = {
  ending: 'docx',
  make: ({ document }, dialog) => wordOf(document, dialog.words.report.styles),
  doneText: (words, name) => words.wordDone(name),
};

const PDF: FileMaker = {
  ending: 'pdf',
  make: async ({ document }) => {
    const bytes = await server<ReportCalls>().printReport(htmlOf(document));
    return new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' });
  },
  doneText: (words, name) => words.fileDone(name),
};

const WORKBOOK: FileMaker = {
  ending: 'xlsx',
  make: async ({ sheets }, { language }) => workbookBlob(workbookOf(sheets(), language)),
  doneText: (words, name) => words.fileDone(name),
};

/** Returns `false` if the section has no table or the browser did not copy. */
async function copyAnnex(section: Section, language: Language): Promise<boolean> {
  const table = section.blocks.find(isTable);
  return table ? copyText(annexLines(table, language), annexHtml(table, language)) : false;
}

function annexHtml(table: ReportTable, language: Language): string {
  const style = `<style>td,th{font:11pt "Times New Roman",serif;border:1px solid #000}th{font-weight:bold}</style>`;
  return `<html lang="${language}"><head><meta charset="utf-8">${style}</head><body>${tableHtml(table, language, textStyle)}</body></html>`;
}

/** CSS that makes Excel treat a text as text if it could be taken for a formula; otherwise `''`. */
function textStyle(cell: ReportCell): string {
  return isRisky(cell) ? ";mso-number-format:'\\@'" : '';
}

function isRisky(cell: ReportCell): boolean {
  return typeof cell === 'string' && safeText(cell) !== cell;
}

function annexLines({ columns, rows }: ReportTable, language: Language): string {
  const heads = columns.map(fullHeading);
  const lines = rows.map(({ cells }) =>
    cells.map((cell) => safeText(reportCellText(cell, language).replace(/\s+/g, ' '))),
  );
  return [heads, ...lines].map((line) => line.join('\t')).join('\r\n');
}

/** The figures as lines, in the order in which the office above asks them. */
function rollUpPart({ dialog, showResult }: Copying, data: ReportData): HTMLElement[] {
  const { report: words, rollUp: names } = dialog.words;
  const figures = rollUp(data.totals, scopeOf([data.dispatch]), reportedNumbers(data.values));
  const lines = figures.map(({ figure, value }) => `${names[figure][0]}: ${dialog.count(value)}`);
  const copy = button(words.copyRollUp, 'second', async () => {
    const isCopied = await copyText(lines.join('\r\n'));
    showResult(isCopied ? 'good' : 'warning', isCopied ? words.rollUpCopied : words.rollUpByHand);
  });
  return [
    element(
      'details',
      { class: 'fold roll-up' },
      element('summary', {}, words.rollUp),
      element('ul', {}, ...lines.map((line) => element('li', {}, line))),
      element('div', { class: 'acts' }, copy),
      paragraph(words.rollUpHint, 'hint'),
    ),
  ];
}
