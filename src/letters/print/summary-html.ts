import { escapeHtml, fillTemplate, type TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import type { Words } from '../../words/words';

export interface PrintedTile {
  readonly label: string;
  readonly figure: string;
  /** `''` if the figure has no share. */
  readonly share: string;
}

/** Row of a block: units that are done with the main stage, and open ones in one or two columns. */
export interface PrintedBlock {
  readonly block: string;
  readonly asked: string;
  readonly done: string;
  /** Width of the bar in per cent. */
  readonly full: number;
  readonly open: readonly string[];
}

export interface PrintedUnit {
  readonly unit: string;
  readonly lateBy: string;
  readonly reminders: string;
}

export interface PrintedPeriod {
  readonly period: string;
  readonly day: string;
  readonly figures: readonly string[];
}

/** All texts are plain text, not HTML. */
export interface PrintedSummary {
  readonly values: TemplateValues;
  readonly corrected: string;
  readonly tiles: readonly PrintedTile[];
  /** Name of the main stage, which the table of blocks shows. */
  readonly main: string;
  readonly openHeads: readonly string[];
  readonly blocks: readonly PrintedBlock[];
  readonly late: readonly PrintedUnit[];
  readonly moreLate: string;
  readonly periodHeads: readonly string[];
  readonly periods: readonly PrintedPeriod[];
  readonly pages: 1 | 2;
  readonly isNumbered: boolean;
}

export interface PrintContext {
  readonly words: Pick<Words, 'print'>;
  readonly language: Language;
}

/**
 * A4 styles for Google's converter from HTML to PDF. Tables are slightly narrower than the page, because the
 * converter would cut off their last border. A fifth of each page stays empty, because fonts and lines come out
 * larger in the PDF.
 */
const STYLE = [
  '@page{size:A4 portrait;margin:15mm 15mm 15mm 20mm}',
  'body{margin:0;font:12pt/1.35 "Times New Roman",Times,serif;color:#000}',
  'p{margin:0 0 6pt}h1{margin:8pt 0 4pt;font-size:16pt;text-align:center}h2{margin:12pt 0 4pt;font-size:13pt}',
  'table{width:99%;border-collapse:collapse}.bar table{width:100%}th,td{border:1px solid #000;padding:1pt 4pt;text-align:left;vertical-align:middle}',
  '.middle,.tile{text-align:center}.tile b{font-size:18pt}.small{font-size:10pt}',
  '.bar{padding:0}.bar td{border:0;padding:1pt 0}.bar .full{border:1px solid #000;background:#ccc}',
  '.after{padding-top:8pt}.next{page-break-before:always;break-before:page}',
].join('');

export function summaryHtml(summary: PrintedSummary, { words, language }: PrintContext): string {
  const { print } = words;
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    ...head(summary, print),
    ...blocks(summary, print),
    ...pageBreak(summary, print),
    ...(summary.late.length === 0 ? [] : lateUnits(summary, print)),
    ...periods(summary, print),
    '</body></html>',
  ].join('\n');
}

/** Title, the totals, the changes since the previous period, and the proposals. */
function head({ values, corrected, tiles }: PrintedSummary, print: Words['print']): string[] {
  const { don_vi_theo_doi: office, thay_doi_ky: change, muc_de_xuat: proposals } = values;
  return [
    `<p><b>${html(office)}</b></p>`,
    `<h1>${html(print.title)}</h1>`,
    `<p class="middle">${html(fillTemplate(print.about, values))}</p>`,
    `<p class="middle"><i>${html(fillTemplate(print.period, values))}</i></p>`,
    corrected === '' ? '' : `<p class="middle"><i>${html(corrected)}</i></p>`,
    '<table><tr>',
    ...tiles.map(tile),
    '</tr></table>',
    change ? `<p class="after">${html(change)}.</p>` : '',
    proposals ? `<p>${html(proposals)}</p>` : '',
  ].filter((line) => line !== '');
}

function tile(
  { label, figure, share }: PrintedTile,
  _at: number,
  all: readonly PrintedTile[],
): string {
  const below = share === '' ? '&nbsp;' : html(share);
  return `<td class="tile" width="${Math.floor(100 / all.length)}%">${html(label)}<br><b>${html(figure)}</b><br>${below}</td>`;
}

/** Widths in per cent of the columns of open units, by their number. */
const OPEN_WIDTHS: Readonly<Record<number, readonly number[]>> = { 1: [29], 2: [17, 12] };

function blocks(
  { blocks: rows, main, openHeads }: PrintedSummary,
  print: Words['print'],
): string[] {
  const widths = OPEN_WIDTHS[openHeads.length] ?? [];
  const heads = openHeads.map((text) => `<th>${html(text)}</th>`).join('');
  return [
    `<h2>${html(print.blocks)}</h2>`,
    `<table><tr><th>${html(print.block)}</th><th colspan="2">${html(main)}</th>${heads}</tr>`,
    ...rows.map(({ block, asked, done, full, open }) =>
      [
        `<tr>${cell(36, block)}${cell(12, `${done}/${asked}`)}`,
        `<td class="bar" width="23%"><table><tr><td class="full" bgcolor="#cccccc" width="${full}%">&nbsp;</td><td>&nbsp;</td></tr></table></td>`,
        `${open.map((text, at) => cell(widths[at] ?? 12, text)).join('')}</tr>`,
      ].join(''),
    ),
    '</table>',
    `<p class="small after">${html(print.note)}</p>`,
  ];
}

function pageBreak({ values, pages, isNumbered }: PrintedSummary, print: Words['print']): string[] {
  if (pages === 1) return [];
  const number = `<p class="middle small">${html(format(print.page, { number: 1, pages }))}</p>`;
  const next = html(fillTemplate(print.second, values));
  return [...(isNumbered ? [number] : []), `<p class="next middle small">${next}</p>`];
}

function lateUnits({ values, late, moreLate }: PrintedSummary, print: Words['print']): string[] {
  return [
    `<h2>${html(print.units)} (${html(values.don_vi_qua_han)})</h2>`,
    `<table>${headings([print.index, print.unit, print.lateBy, print.reminders])}`,
    ...late.map(
      ({ unit, lateBy, reminders }, at) =>
        `<tr>${cell(7, String(at + 1))}${cell(47, unit)}${cell(33, lateBy)}${cell(13, reminders)}</tr>`,
    ),
    '</table>',
    ...(moreLate === '' ? [] : [`<p class="after">${html(moreLate)}</p>`]),
  ];
}

function periods(
  { periods: rows, periodHeads, pages, isNumbered }: PrintedSummary,
  print: Words['print'],
): string[] {
  const number = html(format(print.page, { number: pages, pages }));
  return [
    `<h2>${html(print.periods)}</h2>`,
    `<table>${headings([print.periodName, print.day, ...periodHeads])}`,
    ...rows.map(
      (row) =>
        `<tr>${cell(36, row.period)}${[row.day, ...row.figures].map((text) => cell(16, text)).join('')}</tr>`,
    ),
    '</table>',
    ...(isNumbered ? [`<p class="middle small after">${number}</p>`] : []),
  ];
}

function headings(texts: readonly string[]): string {
  return `<tr>${texts.map((text) => `<th>${html(text)}</th>`).join('')}</tr>`;
}

function cell(width: number, text: string): string {
  return `<td width="${width}%">${html(text)}</td>`;
}

function html(text = ''): string {
  return escapeHtml(text).split('\n').join('<br>');
}
