import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { ReportDocument, Section } from '../document/document';
import { htmlOf } from '../document/html-of';
import type { ReportDialog } from './report-desk';

/** Rows of a table that the preview shows: thousands would make every choice slow. */
const MOST_ROWS = 200;

/** What makes the pages stand on the screen as sheets of paper. */
const SHEETS =
  '<style>body{background:#e8e8e8;padding:12px}section{background:#fff;width:210mm;box-sizing:border-box;padding:20mm 15mm 20mm 30mm;margin:0 auto 12px;zoom:.62}.wide{width:297mm;padding:30mm 20mm 15mm}.rule{box-sizing:content-box}</style>';

/** Shows a report as it will be printed, in a frame that may run nothing. */
export function reportPreview(
  { words, count }: ReportDialog,
  document: ReportDocument,
): HTMLElement[] {
  const { previewFrame, shortened } = words.report;
  const isLong = document.sections.some((section) => tableRows(section) > MOST_ROWS);
  const shown = { ...document, sections: document.sections.map(shortenedSection) };
  const frame = element('iframe', { sandbox: '', title: previewFrame, class: 'preview' });
  frame.srcdoc = htmlOf(shown).replace('</head>', `${SHEETS}</head>`);
  return isLong ? [paragraph(shortened(count(MOST_ROWS)), 'hint'), frame] : [frame];
}

function tableRows({ blocks }: Section): number {
  return Math.max(0, ...blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)));
}

function shortenedSection(section: Section): Section {
  const blocks = section.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.slice(0, MOST_ROWS) } : block,
  );
  return { ...section, blocks };
}
