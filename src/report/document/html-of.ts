import { escapeHtml } from '../../texts/fill-template';
import type { Language } from '../../texts/language';
import { reportCellText } from './cell-text';
import type {
  ReportBlock,
  ReportCell,
  ReportDocument,
  ReportParagraph,
  ReportTable,
  Rule,
  SideBySide,
} from './document';
import type { PageLayout, Setting } from './layout';

/** Prints on A4. The PDF and the preview are made from it. */
export function htmlOf({ language, layout, title, sections }: ReportDocument): string {
  const parts = sections.map(({ landscape, blocks }) => {
    const inside = blocks.map((block) => blockHtml(block, layout, language)).join('\n');
    return `<section${landscape ? ' class="wide"' : ''}>\n${inside}\n</section>`;
  });
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title><style>${styleSheet(layout)}</style></head><body>`,
    ...parts,
    '</body></html>',
  ].join('\n');
}

function blockHtml(block: ReportBlock, layout: PageLayout, language: Language): string {
  if (block.kind === 'table') return tableHtml(block, language);
  if (block.kind === 'columns') return columnsHtml(block, layout);
  return lineHtml(block, layout);
}

function lineHtml(line: ReportParagraph | Rule, { settings }: PageLayout): string {
  if (line.kind === 'rule') return `<div class="rule" style="width:${line.length}mm"></div>`;
  const { style, text } = line;
  const running = settings[style].running ? ' running' : '';
  return `<p class="${style}${running}">${escapeHtml(text)}</p>`;
}

function columnsHtml({ rows }: SideBySide, layout: PageLayout): string {
  const side = (lines: readonly (ReportParagraph | Rule)[]) =>
    `<td>\n${lines.map((line) => lineHtml(line, layout)).join('\n')}\n</td>`;
  const all = rows.map(({ left, right }) => `<tr>${side(left)}${side(right)}</tr>`);
  return `<table class="columns"><tbody>${all.join('')}</tbody></table>`;
}

/**
 * Has the attributes that word processors need when the table is pasted. `styleOf` returns additional CSS for a
 * cell.
 */
export function tableHtml(
  { columns, head, rows }: ReportTable,
  language: Language,
  styleOf: (cell: ReportCell) => string = () => '',
): string {
  const totalWidth = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${(width / totalWidth) * 100}%">`);
  const headings = head.map((row) => {
    const cells = row.map(
      (one) =>
        `<th class="head" colspan="${one.columns}" rowspan="${one.rows}">${escapeHtml(one.text)}</th>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const body = rows.map(({ kind, cells }) => {
    const tag = kind === 'row' ? 'td' : 'th';
    if (kind === 'group')
      return `<tr class="group"><th class="cell" align="left" colspan="${columns.length}">${textHtml(cells[0] ?? '', language)}</th></tr>`;
    const all = cells.map((cell, at) => {
      const align = columns[at]?.align ?? 'left';
      const style = `text-align:${align}${styleOf(cell)}`;
      return `<${tag} class="cell" style="${style}">${textHtml(cell, language)}</${tag}>`;
    });
    return `<tr>${all.join('')}</tr>`;
  });
  return `<table class="grid" border="1" cellspacing="0"><colgroup>${widths.join('')}</colgroup><thead>${headings.join('')}</thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function textHtml(cell: ReportCell, language: Language): string {
  return escapeHtml(reportCellText(cell, language));
}

function styleSheet({ margins, settings, lines, numberSize, leftColumn }: PageLayout): string {
  const { top, right, bottom, left } = margins;
  const height = 'points' in lines ? `${lines.points}pt` : `${lines.times * 1.15}`;
  const paragraphRules = Object.entries(settings).map(
    ([style, setting]) => `.${style}{${rulesOf(setting)}}`,
  );
  return [
    `@page{size:A4 portrait;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;@top-center{content:counter(page);font:${numberSize}pt "Times New Roman",serif}}`,
    '@page:first{@top-center{content:none}}',
    `@page wide{size:A4 landscape;margin:${left}mm ${top}mm ${right}mm ${bottom}mm}`,
    'body{margin:0;font-family:"Times New Roman",Times,serif;color:#000;line-height:1.2}',
    'p{margin:0;white-space:pre-wrap}',
    'section+section{break-before:page;page-break-before:always}',
    '.wide{page:wide}',
    'table{width:100%;border-collapse:collapse}',
    '.columns{break-before:avoid;page-break-before:avoid;break-inside:avoid;page-break-inside:avoid}',
    `.columns>tbody>tr>td{vertical-align:top;padding:0 4px}.columns td:first-child{width:${leftColumn * 100}%}`,
    '.grid{margin-top:4pt;line-height:1.15}.grid td,.grid th{border:1px solid #000;padding:1px 3px;vertical-align:middle;overflow-wrap:anywhere}',
    '.group{break-after:avoid;page-break-after:avoid}',
    'thead{display:table-header-group}tr{break-inside:avoid;page-break-inside:avoid}',
    '.rule{border-top:1px solid #000;margin:4pt auto 0}',
    `.running{line-height:${height}}`,
    ...paragraphRules,
  ].join('\n');
}

function rulesOf({ size, align, indent = 0, before = 0, after = 0, ...flags }: Setting): string {
  return [
    `font-size:${size}pt;text-align:${align};margin:${before}pt 0 ${after}pt;text-indent:${indent}mm`,
    flags.bold ? 'font-weight:bold' : '',
    flags.italic ? 'font-style:italic' : '',
    flags.underline ? 'text-decoration:underline' : '',
    flags.boxed ? 'border:1px solid #000;padding:4pt' : '',
    flags.keepWithNext ? 'break-after:avoid;page-break-after:avoid' : '',
  ]
    .filter((rule) => rule !== '')
    .join(';');
}
