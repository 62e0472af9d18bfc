import { escapeHtml } from '../../texts/fill-template';
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
  /** For each dispatch how long the unit is late, and how often it was followed up. */
  readonly late: readonly (readonly [lateBy: string, reminders: string])[];
}

export interface PrintedPeriod {
  readonly period: string;
  readonly day: string;
  readonly figures: readonly string[];
}

/** Cells of a row: a dispatch, its receipts, results and overdue units. */
export type PrintedRow = readonly string[];

export interface PrintedDispatch {
  /** `''` if the summary is about this dispatch only. */
  readonly title: string;
  /** Sentence with the sums of the requested figures; `''` if there are none. */
  readonly values: string;
  /** Name of the main stage, which the table of blocks shows. */
  readonly main: string;
  readonly openHeads: readonly string[];
  readonly blocks: readonly PrintedBlock[];
  readonly periodHeads: readonly string[];
  readonly periods: readonly PrintedPeriod[];
}

/** All texts are plain text, not HTML. Texts and lists that do not apply are empty. */
export interface PrintedSummary {
  readonly office: string;
  readonly about: string;
  readonly period: string;
  readonly corrected: string;
  /** Figures of the only dispatch. */
  readonly tiles: readonly PrintedTile[];
  /** Figures of several dispatches. */
  readonly overview: readonly PrintedRow[];
  readonly change: string;
  readonly decisions: string;
  readonly lateInSeveral: string;
  readonly lateTitle: string;
  readonly late: readonly PrintedUnit[];
  readonly moreLate: string;
  readonly note: string;
  readonly dispatches: readonly PrintedDispatch[];
}

export interface PrintContext {
  readonly words: Pick<Words, 'print'>;
  readonly language: Language;
}

/**
 * A4 styles for Google's converter from HTML to PDF. Tables are slightly narrower than the page, because the
 * converter would cut off their last border. The text runs on from page to page: only the converter knows where
 * a page ends, so there are no page numbers.
 */
const STYLE = [
  '@page{size:A4 portrait;margin:15mm 15mm 15mm 20mm}',
  'body{margin:0;font:12pt/1.35 "Times New Roman",Times,serif;color:#000}',
  'p{margin:0 0 6pt}h1{margin:8pt 0 4pt;font-size:16pt;text-align:center}h2{margin:12pt 0 4pt;font-size:13pt}h3{margin:8pt 0 4pt;font-size:12pt}h2,h3{page-break-after:avoid}',
  'table{width:99%;border-collapse:collapse}.bar table{width:100%}th,td{border:1px solid #000;padding:1pt 4pt;text-align:left;vertical-align:middle}tr{page-break-inside:avoid}',
  '.middle,.tile{text-align:center}.tile b{font-size:18pt}.small{font-size:10pt}',
  '.bar{padding:0}.bar td{border:0;padding:1pt 0}.bar .full{border:1px solid #000;background:#ccc}',
  '.after{padding-top:8pt}',
].join('');

export function summaryHtml(summary: PrintedSummary, { words, language }: PrintContext): string {
  const { print } = words;
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    ...head(summary, print),
    ...(summary.late.length === 0 ? [] : lateUnits(summary, print)),
    ...summary.dispatches.flatMap((dispatch) => [
      dispatch.title === '' ? '' : `<h2>${html(dispatch.title)}</h2>`,
      dispatch.values === '' ? '' : `<p class="after">${html(dispatch.values)}</p>`,
      ...blocks(dispatch, print),
      ...periods(dispatch, print),
    ]),
    `<p class="small after">${html(summary.note)}</p>`,
    '</body></html>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Title, the totals, the changes since the previous period, and what leaders are to decide. */
function head(summary: PrintedSummary, print: Words['print']): string[] {
  const { office, about, period, corrected, tiles, change, decisions, lateInSeveral } = summary;
  return [
    `<p><b>${html(office)}</b></p>`,
    `<h1>${html(print.title)}</h1>`,
    `<p class="middle">${html(about)}</p>`,
    `<p class="middle"><i>${html(period)}</i></p>`,
    corrected === '' ? '' : `<p class="middle"><i>${html(corrected)}</i></p>`,
    ...(tiles.length === 0 ? [] : ['<table><tr>', ...tiles.map(tile), '</tr></table>']),
    ...overview(summary, print),
    change === '' ? '' : `<p class="after">${html(change)}.</p>`,
    decisions === '' ? '' : `<p>${html(decisions)}</p>`,
    lateInSeveral === '' ? '' : `<p>${html(lateInSeveral)}</p>`,
  ];
}

/** Widths in per cent of the columns of an overview. */
const OVERVIEW_WIDTHS = [46, 18, 20, 16];

function overview({ overview: rows }: PrintedSummary, print: Words['print']): string[] {
  if (rows.length === 0) return [];
  const { dispatch, stages, done, late } = print;
  return [
    `<table>${headings([dispatch, stages.acknowledge, done, late])}`,
    ...rows.map(
      (cells) =>
        `<tr>${cells.map((text, at) => cell(OVERVIEW_WIDTHS[at] ?? 18, text)).join('')}</tr>`,
    ),
    '</table>',
  ];
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
const OPEN_WIDTHS: Readonly<Record<number, readonly number[]>> = {
  1: [29],
  2: [17, 12],
  3: [9, 10, 10],
  4: [8, 7, 7, 7],
};

function blocks(
  { blocks: rows, main, openHeads }: PrintedDispatch,
  print: Words['print'],
): string[] {
  if (rows.length === 0) return [];
  const widths = OPEN_WIDTHS[openHeads.length] ?? [];
  const heads = openHeads.map((text) => `<th>${html(text)}</th>`).join('');
  return [
    `<h3>${html(print.blocks)}</h3>`,
    `<table><tr><th>${html(print.block)}</th><th colspan="2">${html(main)}</th>${heads}</tr>`,
    ...rows.map(({ block, asked, done, full, open }) =>
      [
        `<tr>${cell(36, block)}${cell(12, `${done}/${asked}`)}`,
        `<td class="bar" width="23%"><table><tr><td class="full" bgcolor="#cccccc" width="${full}%">&nbsp;</td><td>&nbsp;</td></tr></table></td>`,
        `${open.map((text, at) => cell(widths[at] ?? 12, text)).join('')}</tr>`,
      ].join(''),
    ),
    '</table>',
  ];
}

function lateUnits({ lateTitle, late, moreLate }: PrintedSummary, print: Words['print']): string[] {
  return [
    `<h2>${html(lateTitle)}</h2>`,
    `<table>${headings([print.index, print.unit, print.lateBy, print.reminders])}`,
    ...late.flatMap(({ unit, late: own }, at) =>
      own.map(([lateBy, reminders], index) => {
        const first = `${cell(6, String(at + 1), own.length)}${cell(34, unit, own.length)}`;
        return `<tr>${index === 0 ? first : ''}${cell(48, lateBy)}${cell(12, reminders)}</tr>`;
      }),
    ),
    '</table>',
    ...(moreLate === '' ? [] : [`<p class="after">${html(moreLate)}</p>`]),
  ];
}

function periods({ periods: rows, periodHeads }: PrintedDispatch, print: Words['print']): string[] {
  return [
    `<h3>${html(print.periods)}</h3>`,
    `<table>${headings([print.periodName, print.day, ...periodHeads])}`,
    ...rows.map(
      (row) =>
        `<tr>${cell(36, row.period)}${[row.day, ...row.figures].map((text) => cell(16, text)).join('')}</tr>`,
    ),
    '</table>',
  ];
}

function headings(texts: readonly string[]): string {
  return `<tr>${texts.map((text) => `<th>${html(text)}</th>`).join('')}</tr>`;
}

function cell(width: number, text: string, rows = 1): string {
  const span = rows === 1 ? '' : ` rowspan="${rows}"`;
  return `<td width="${width}%"${span}>${html(text)}</td>`;
}

function html(text = ''): string {
  return escapeHtml(text).split('\n').join('<br>');
}
