import type { Language } from '../../texts/language';
import { say } from '../../texts/say';
import type { PrintFile, PrintWords } from '../../words/print-file';

/**
 * A4 by what Google's converter is known to keep: tables with borders, a little narrower than the page, which would cut the
 * last border off; widths in per cent, breaks before a page. A fifth of each page is left to fonts and lines that come out
 * larger there.
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

/** Makes the printed summaries as HTML with braces, which the server fills: of leaders, and of bodies that support a dispatch. */
export function printFile(words: PrintWords, language: Language): PrintFile {
  return {
    leaders: page(language, [
      ...first(words),
      ...unitsOf(words),
      ...periodsOf(words),
      '</body></html>',
    ]),
    support: page(language, [...first(words), ...periodsOf(words), '</body></html>']),
  };
}

function page(language: Language, lines: readonly string[]): string {
  const head = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>`;
  return [head, ...lines].join('\n');
}

/** The figures, what has changed, what to decide, and the blocks; then a page that begins with what it belongs to, where one does not do. */
function first(words: PrintWords): string[] {
  const tile = (label: string, figure: string, share: string) =>
    `<td class="tile" width="33%">${label}<br><b>${figure}</b><br>${share}</td>`;
  const ofAll = (part: string) => say(words.of, { part: `{${part}}`, whole: '{tong_don_vi}' });
  return [
    '<p><b>{don_vi_theo_doi}</b></p>',
    `<h1>${words.title}</h1>`,
    `<p class="middle">${words.about}</p>`,
    `<p class="middle"><i>${words.period}</i></p>`,
    '<p class="middle"><i>{corrected}</i></p>',
    '<table><tr>',
    tile(words.acknowledged, ofAll('da_xac_nhan'), '{ty_le_xac_nhan}'),
    tile(words.completed, ofAll('hoan_thanh'), '{ty_le_hoan_thanh}'),
    tile(words.overdue, '{don_vi_qua_han}', '&nbsp;'),
    '</tr></table>',
    '<p class="after">{thay_doi_ky}.</p>',
    '<p>{muc_de_xuat}</p>',
    `<h2>${words.blocks}</h2>`,
    `<table><tr><th>${words.block}</th><th colspan="2">${words.done}</th><th>${words.within}</th><th>${words.late}</th></tr>`,
    `<tr><td width="36%">{blocks.block}</td><td width="12%">{blocks.completed}/{blocks.units}</td><td class="bar" width="23%"><table><tr><td class="full" bgcolor="#cccccc" width="{blocks.full}%">&nbsp;</td><td>&nbsp;</td></tr></table></td><td width="17%">{blocks.within}</td><td width="12%">{blocks.late}</td></tr>`,
    '</table>',
    `<p class="small after">${words.note}</p>`,
    `<p class="middle small">{two}{numbered}${say(words.page, { number: 1, pages: 2 })}</p>`,
    `<p class="next middle small">{two}${words.second}</p>`,
  ];
}

/** Who is late. */
function unitsOf(words: PrintWords): string[] {
  const { index, unit, lateBy, reminders } = words;
  return [
    `<h2>{some}${words.units} ({don_vi_qua_han})</h2>`,
    `<table>{some}<tr><th>${index}</th><th>${unit}</th><th>${lateBy}</th><th>${reminders}</th></tr>`,
    '<tr><td width="7%">{late.index}</td><td width="47%">{late.unit}</td><td width="33%">{late.by}</td><td width="13%">{late.reminders}</td></tr>',
    '</table>{some}',
    '<p class="after">{late_more}</p>',
  ];
}

function periodsOf(words: PrintWords): string[] {
  const { periodName, day, acknowledged, completed, overdue } = words;
  const last = say(words.page, { number: '{pages}', pages: '{pages}' });
  return [
    `<h2>${words.periods}</h2>`,
    `<table><tr><th>${periodName}</th><th>${day}</th><th>${acknowledged}</th><th>${completed}</th><th>${overdue}</th></tr>`,
    '<tr><td width="36%">{periods.period}</td><td width="16%">{periods.day}</td><td width="16%">{periods.acknowledged}</td><td width="16%">{periods.completed}</td><td width="16%">{periods.overdue}</td></tr>',
    '</table>',
    `<p class="middle small after">{numbered}${last}</p>`,
  ];
}
