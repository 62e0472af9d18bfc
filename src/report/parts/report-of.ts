import { askedStages } from '../../records/dispatch';
import { hasDeadlines } from '../../records/figure-scope';
import type { ReportLayout } from '../../records/setting-kinds';
import { format } from '../../texts/format';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import {
  type ReportBlock,
  type ReportDocument,
  reportParagraph,
  type Section,
} from '../document/document';
import { layoutOf, type PageLayout } from '../document/layout';
import { annexReferences } from '../sentences/annex-references';
import { followUpTexts } from '../sentences/follow-up-texts';
import { liveTexts } from '../sentences/live-texts';
import { officeOf } from '../sentences/office-of';
import { commonTexts } from '../sentences/report-texts';
import { resultTexts } from '../sentences/result-texts';
import { annexByBlock } from './annex-by-block';
import { annexByUnit } from './annex-by-unit';
import { annexOverdue } from './annex-overdue';
import { annexRounds } from './annex-rounds';
import { annexValues } from './annex-values';
import { ANNEXES, type Annex, annexName } from './annexes';
import { mainPart, type ReportTexts } from './main-part';

export interface ReportForm {
  readonly layout: ReportLayout;
  readonly annexes: readonly Annex[];
  readonly blockColumn?: boolean;
}

/** Number, date and signature stay blank for people to fill in. */
export function reportOf(
  data: ReportData,
  form: ReportForm,
  context: ReportContext,
): ReportDocument {
  const { words, language } = context;
  const { report } = words;
  const layout = layoutOf(form.layout);
  const annexes = annexesIn(data, form, context);
  const present = annexes.map(({ annex }) => annex);
  const see = annexReferences(present, words);
  const texts = {
    ...commonTexts(data, context),
    ...followUpTexts(data, context),
    ...liveTexts(data, context),
    ...resultTexts(data, context, see),
  };
  return {
    language,
    layout,
    title: report.type,
    author: officeOf(data.settings, context.words),
    sections: [
      {
        name: report.mainSheet,
        landscape: false,
        blocks: mainPart(texts, data.dispatch, layout, context),
      },
      ...annexes.map(({ annex, body }) =>
        annexPart(annex, body, {
          texts,
          layout,
          report,
          name: annexName(annex, present, report),
          title: report.annexes[annex],
        }),
      ),
    ],
  };
}

/** The annexes chosen that have something to show. */
function annexesIn(
  data: ReportData,
  { annexes, blockColumn = false }: ReportForm,
  context: ReportContext,
): { annex: Annex; body: readonly ReportBlock[] }[] {
  const { words } = context;
  const bodies: Record<Annex, () => readonly ReportBlock[]> = {
    blocks: () => [annexByBlock(data, context)],
    units: () => [annexByUnit(data, words, blockColumn)],
    overdue: () =>
      hasDeadlines(data.totals, askedStages(data.dispatch))
        ? [annexOverdue([data], context, blockColumn)]
        : [],
    values: () => [annexValues(data, words, blockColumn) ?? []].flat(),
    rounds: () => annexRounds(data, words, blockColumn),
  };
  return ANNEXES.filter((annex) => annexes.includes(annex))
    .map((annex) => ({ annex, body: bodies[annex]() }))
    .filter(({ body }) => body.length > 0);
}

interface AnnexHead {
  readonly name: string;
  readonly title: string;
  readonly texts: ReportTexts;
  readonly layout: PageLayout;
  readonly report: ReportContext['words']['report'];
}

const LANDSCAPE: readonly Annex[] = ['blocks', 'units', 'values', 'rounds'];

function annexPart(
  annex: Annex,
  body: readonly ReportBlock[],
  { texts, layout, report, name, title }: AnnexHead,
): Section {
  const cited = format(report[layout.name].cited, texts);
  return {
    name,
    landscape: LANDSCAPE.includes(annex),
    blocks: [
      reportParagraph('annexLabel', name),
      reportParagraph('annexTitle', title),
      reportParagraph('annexNote', format(report.annexNote, { ...texts, cited })),
      ...body,
    ],
  };
}
