import type { Layout, Setting } from './layout';

/**
 * Writes a layout as a style sheet: pages of A4 with the margins of the rules, the number of the page in the middle
 * above from the second on, table heads on every page.
 */
export function styleSheet({ margins, settings, lines, numberSize, leftColumn }: Layout): string {
  const { top, right, bottom, left } = margins;
  const height = 'points' in lines ? `${lines.points}pt` : `${lines.times * 1.15}`;
  const looks = Object.entries(settings).map(([look, setting]) => `.${look}{${rulesOf(setting)}}`);
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
    '.picture{text-align:center;break-inside:avoid;page-break-inside:avoid}',
    `.running{line-height:${height}}`,
    ...looks,
  ].join('\n');
}

function rulesOf({ size, align, indent = 0, before = 0, after = 0, ...more }: Setting): string {
  return [
    `font-size:${size}pt;text-align:${align};margin:${before}pt 0 ${after}pt;text-indent:${indent}mm`,
    more.bold ? 'font-weight:bold' : '',
    more.italic ? 'font-style:italic' : '',
    more.underline ? 'text-decoration:underline' : '',
    more.boxed ? 'border:1px solid #000;padding:4pt' : '',
    more.stays ? 'break-after:avoid;page-break-after:avoid' : '',
  ]
    .filter((rule) => rule !== '')
    .join(';');
}
