import { fillTemplate } from '../core/fill-template';
import type { Language } from '../core/language';
import { say } from '../core/say';
import type { ReportLayout } from '../core/settings';
import { annexByBlock } from './annex-by-block';
import { annexByUnit } from './annex-by-unit';
import { annexOverdue } from './annex-overdue';
import { type Block, paragraph, type ReportDocument, type Section, type Table } from './document';
import { type Layout, layoutOf } from './layout';
import { letterhead } from './letterhead';
import type { ReportData } from './report-data';
import { type OutlineValues, outlineValues } from './report-values';
import type { OutlineLine, ReportWords } from './report-words';
import { signature } from './signature';

/** The annexes of a report: by block, by unit, and the units that are overdue, for leaders only. */
export const ANNEXES = ['blocks', 'units', 'overdue'] as const;

/** An annex, by key. */
export type Annex = (typeof ANNEXES)[number];

/** How a report is wanted. */
export interface ReportForm {
  readonly layout: ReportLayout;
  readonly annexes: readonly Annex[];
  readonly language: Language;
  readonly words: ReportWords;
}

/** The numbers of sections and annexes. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

const TABLES: Readonly<Record<Annex, (data: ReportData, words: ReportWords) => Table>> = {
  blocks: annexByBlock,
  units: annexByUnit,
  overdue: annexOverdue,
};

/**
 * Composes the draft report of a dispatch: number, date, signature and judgement are left open. Everything that is
 * printed, shown, downloaded or pasted is made from the document that this gives.
 */
export function reportOf(data: ReportData, form: ReportForm): ReportDocument {
  const { language, words } = form;
  const { report } = words;
  const layout = layoutOf(form.layout);
  const number = data.directive.number.replace(/[^\p{L}\p{N}]+/gu, '-');
  return {
    language,
    layout,
    title: `${report.type} ${data.directive.number}`,
    fileName: say(report.fileName, { number, cutOff: data.cutOff }),
    sections: [
      { name: report.mainSheet, landscape: false, blocks: mainPart(data, layout, form) },
      ...ANNEXES.filter((annex) => form.annexes.includes(annex)).map((annex) =>
        annexPart(annex, data, form),
      ),
    ],
  };
}

function mainPart(data: ReportData, layout: Layout, { language, words }: ReportForm): Block[] {
  const values = outlineValues(data, { words, language }, words.report[layout.name].end);
  return [
    ...letterhead(data, layout, words),
    ...outlineBlocks(values, layout, words),
    signature(data, layout, words),
    paragraph('notice', words.report.notice),
  ];
}

/** Fills the outline; a line whose value is not known, or of which there is none, is left out. */
function outlineBlocks(values: OutlineValues, layout: Layout, { report }: ReportWords): Block[] {
  let [section, subsection] = [0, 0];
  const known: Readonly<Record<string, string>> = values;
  const lines: readonly OutlineLine[] = report.outline;
  return lines.flatMap((line) => {
    const { look, text } = line;
    if (look === 'section') {
      subsection = 0;
      section += 1;
      const numeral = NUMERALS[section - 1] ?? '';
      return paragraph(look, say(report[layout.name].section, { numeral, heading: text }));
    }
    if (look === 'subsection') {
      subsection += 1;
      return paragraph(look, `${subsection}. ${text}`);
    }
    const names = (text.match(/\{\w+\}/g) ?? []).map((braces) => braces.slice(1, -1));
    const needed = 'needs' in line ? [line.needs, ...names] : names;
    if (needed.some((name) => known[name] === '')) return [];
    return fillTemplate(text, values)
      .split('\n')
      .map((filled) => paragraph(look, filled));
  });
}

/** An annex keeps its own number, whichever others are left out: the text refers to it. */
function annexPart(annex: Annex, data: ReportData, { words }: ReportForm): Section {
  const { report } = words;
  const label = say(report.annexLabel, { numeral: NUMERALS[ANNEXES.indexOf(annex)] ?? '' });
  const note = { year: data.cutOff.slice(0, 4), office: data.settings.officeName };
  const table = TABLES[annex](data, words);
  return {
    name: label,
    landscape: annex !== 'overdue',
    blocks: [
      paragraph('annexLabel', label),
      paragraph('annexTitle', report.annexes[annex]),
      paragraph('annexNote', say(report.annexNote, note)),
      ...(table.rows.length === 0 ? [paragraph('body', report.noneOverdue)] : [table]),
    ],
  };
}
