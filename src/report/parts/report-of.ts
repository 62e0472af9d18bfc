import type { ReportLayout } from '../../records/settings';
import { format } from '../../texts/format';
import { chartsPart } from '../charts/charts-part';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { type Block, paragraph, type ReportDocument, type Section } from '../document/document';
import { type Layout, layoutOf } from '../document/layout';
import { annexReferences } from '../sentences/annex-references';
import { followUpTexts } from '../sentences/follow-up-texts';
import { liveTexts } from '../sentences/live-texts';
import { officeOf } from '../sentences/office-of';
import { commonTexts } from '../sentences/report-texts';
import { resultTexts } from '../sentences/result-texts';
import { subordinateTexts } from '../sentences/subordinate-texts';
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
export function reportOf(
  data: ReportData,
  form: ReportForm,
  context: ReportContext,
): ReportDocument {
  const { words, language } = context;
  const { report } = words;
  const layout = layoutOf(form.layout);
  const see = annexReferences(form.annexes, words);
  const texts = {
    ...commonTexts(data, context),
    ...followUpTexts(data, context),
    ...liveTexts(data, context),
    ...subordinateTexts(data, context, see),
    ...resultTexts(data, context, see),
  };
  const bodies = annexBodies(data, form, context);
  const annexes = ANNEXES.filter((annex) => form.annexes.includes(annex)).flatMap((annex) => {
    const body = bodies[annex]();
    return body.length === 0 ? [] : [annexPart(annex, body, { texts, layout, report })];
  });
  return {
    language,
    layout,
    title: report.type,
    author: officeOf(data.settings, context.words),
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
  context: ReportContext,
): Record<Annex, () => readonly Block[]> {
  const { words } = context;
  return {
    blocks: () => [annexByBlock(data, words)],
    units: () => [annexByUnit(data, words, blockColumn)],
    overdue: () => [annexOverdue(data, words, blockColumn)],
    subordinates: () => [annexByOffice(data, words) ?? []].flat(),
    charts: () => chartsPart(data, context),
  };
}

/** What every annex is headed with. */
interface AnnexHead {
  readonly texts: ReportTexts;
  readonly layout: Layout;
  readonly report: ReportContext['words']['report'];
}

/** The annexes that need the width of a sheet. */
const WIDE: readonly Annex[] = ['blocks', 'units', 'subordinates'];

function annexPart(
  annex: Annex,
  body: readonly Block[],
  { texts, layout, report }: AnnexHead,
): Section {
  const name = annexName(annex, report);
  const cited = format(report[layout.name].cited, texts);
  return {
    name,
    landscape: WIDE.includes(annex),
    blocks: [
      paragraph('annexLabel', name),
      paragraph('annexTitle', report.annexes[annex]),
      paragraph('annexNote', format(report.annexNote, { ...texts, cited })),
      ...(annex === 'subordinates' ? [paragraph('annexNote', texts.subordinateNote)] : []),
      ...body,
    ],
  };
}
