import type { ReportLayout } from '../../records/settings';
import { say } from '../../texts/say';
import { chartsPart } from '../charts/charts-part';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { type Block, paragraph, type ReportDocument, type Section } from '../document/document';
import { type Layout, layoutOf } from '../document/layout';
import { annexReferences } from '../sentences/annex-references';
import { followUpTexts } from '../sentences/follow-up-texts';
import { liveTexts } from '../sentences/live-texts';
import { lowerTexts } from '../sentences/lower-texts';
import { officeOf } from '../sentences/office-of';
import { commonTexts } from '../sentences/report-texts';
import { resultTexts } from '../sentences/result-texts';
import { annexByBlock } from './annex-by-block';
import { annexByOffice } from './annex-by-office';
import { annexByUnit } from './annex-by-unit';
import { annexOverdue } from './annex-overdue';
import { ANNEXES, type Annex, annexName } from './annexes';
import { mainPart, type ReportTexts } from './main-part';

/** How a report is wanted. */
export interface ReportForm {
  readonly layout: ReportLayout;
  readonly annexes: readonly Annex[];
  /** Whether units say their block in a column, in place of a heading above them. */
  readonly blockColumn?: boolean;
}

/**
 * Composes the draft report of a dispatch: number, date, signature and judgement are left open. Everything that is
 * printed, shown, downloaded or pasted is made from the document that this gives.
 */
export function reportOf(data: ReportData, form: ReportForm, desk: ReportDesk): ReportDocument {
  const { words, language } = desk;
  const { report } = words;
  const layout = layoutOf(form.layout);
  const see = annexReferences(form.annexes, words);
  const texts = {
    ...commonTexts(data, desk),
    ...followUpTexts(data, desk),
    ...liveTexts(data, desk),
    ...lowerTexts(data, desk, see),
    ...resultTexts(data, desk, see),
  };
  const bodies = annexBodies(data, form, desk);
  const annexes = ANNEXES.filter((annex) => form.annexes.includes(annex)).flatMap((annex) => {
    const body = bodies[annex]();
    return body.length === 0 ? [] : [annexPart(annex, body, { texts, layout, report })];
  });
  return {
    language,
    layout,
    title: report.type,
    author: officeOf(data.settings, desk.words),
    sections: [
      { name: report.mainSheet, landscape: false, blocks: mainPart(texts, layout, words) },
      ...annexes,
    ],
  };
}

/** What makes the body of each annex; of nothing where the report has none of it. */
function annexBodies(
  data: ReportData,
  { blockColumn = false }: ReportForm,
  desk: ReportDesk,
): Record<Annex, () => readonly Block[]> {
  const { words } = desk;
  return {
    blocks: () => [annexByBlock(data, words)],
    units: () => [annexByUnit(data, words, blockColumn)],
    overdue: () => [annexOverdue(data, words, blockColumn)],
    lower: () => [annexByOffice(data, words) ?? []].flat(),
    charts: () => chartsPart(data, desk),
  };
}

/** What every annex is headed with. */
interface AnnexHead {
  readonly texts: ReportTexts;
  readonly layout: Layout;
  readonly report: ReportDesk['words']['report'];
}

/** The annexes that need the width of a sheet. */
const WIDE: readonly Annex[] = ['blocks', 'units', 'lower'];

function annexPart(
  annex: Annex,
  body: readonly Block[],
  { texts, layout, report }: AnnexHead,
): Section {
  const name = annexName(annex, report);
  const cited = say(report[layout.name].cited, texts);
  return {
    name,
    landscape: WIDE.includes(annex),
    blocks: [
      paragraph('annexLabel', name),
      paragraph('annexTitle', report.annexes[annex]),
      paragraph('annexNote', say(report.annexNote, { ...texts, cited })),
      ...(annex === 'lower' ? [paragraph('annexNote', texts.lowerNote)] : []),
      ...body,
    ],
  };
}
