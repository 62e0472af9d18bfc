import type { ReportLayout } from '../../records/settings';
import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { paragraph, type ReportDocument, type Section, type Table } from '../document/document';
import { layoutOf } from '../document/layout';
import { annexByBlock } from './annex-by-block';
import { annexByOffice } from './annex-by-office';
import { annexByUnit } from './annex-by-unit';
import { annexOverdue } from './annex-overdue';
import { followUpTexts } from './follow-up-texts';
import { liveTexts } from './live-texts';
import { lowerTexts } from './lower-texts';
import { mainPart, NUMERALS, type ReportTexts } from './main-part';
import { commonTexts } from './report-texts';

/**
 * The annexes of a report: by block, by unit, the units that are overdue, for leaders only, and what lower offices
 * have sent, where any has.
 */
export const ANNEXES = ['blocks', 'units', 'overdue', 'lower'] as const;

/** An annex, by key. */
export type Annex = (typeof ANNEXES)[number];

/** How a report is wanted. */
export interface ReportForm {
  readonly layout: ReportLayout;
  readonly annexes: readonly Annex[];
}

/** The annexes with their tables, in order. */
export type AnnexTables = readonly (readonly [Annex, Table])[];

/**
 * Composes the draft report of a dispatch: number, date, signature and judgement are left open. Everything that is
 * printed, shown, downloaded or pasted is made from the document that this gives.
 */
export function reportOf(data: ReportData, form: ReportForm, desk: ReportDesk): ReportDocument {
  const tables = {
    blocks: annexByBlock,
    units: annexByUnit,
    overdue: annexOverdue,
    lower: annexByOffice,
  };
  const texts = {
    ...commonTexts(data, desk),
    ...followUpTexts(data, desk),
    ...liveTexts(data, desk),
    ...lowerTexts(data, desk),
  };
  const chosen = ANNEXES.filter((annex) => form.annexes.includes(annex)).flatMap((annex) => {
    const table = tables[annex](data, desk.words);
    return table ? [[annex, table] as const] : [];
  });
  return composeReport(texts, chosen, form.layout, desk);
}

/** Puts texts and tables into the form of a report. */
function composeReport(
  texts: ReportTexts,
  tables: AnnexTables,
  layoutName: ReportLayout,
  { words, language }: ReportDesk,
): ReportDocument {
  const { report } = words;
  const layout = layoutOf(layoutName);
  return {
    language,
    layout,
    title: report.type,
    sections: [
      { name: report.mainSheet, landscape: false, blocks: mainPart(texts, layout, words) },
      ...tables.map(([annex, table]) => annexPart(annex, table, texts, report)),
    ],
  };
}

/** An annex keeps its own number, whichever others are left out. */
function annexPart(
  annex: Annex,
  table: Table,
  texts: ReportTexts,
  report: ReportDesk['words']['report'],
): Section {
  const label = say(report.annexLabel, { numeral: NUMERALS[ANNEXES.indexOf(annex)] ?? '' });
  return {
    name: label,
    landscape: annex !== 'overdue',
    blocks: [
      paragraph('annexLabel', label),
      paragraph('annexTitle', report.annexes[annex]),
      paragraph('annexNote', say(report.annexNote, texts)),
      ...(annex === 'lower' ? [paragraph('annexNote', texts.lowerNote)] : []),
      table,
    ],
  };
}
