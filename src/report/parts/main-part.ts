import { askedText } from '../../dispatches/rules/asked-text';
import { isAsked } from '../../records/dispatch';
import { fillTemplate } from '../../texts/fill-template';
import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import type { ReportedDocument } from '../data/report-data';
import type { OutlineLine, ReportContext } from '../data/report-words';
import {
  type ReportBlock,
  type ReportParagraph,
  type Rule,
  reportParagraph,
  type SideBySide,
} from '../document/document';
import type { PageLayout, ParagraphStyle } from '../document/layout';
import type { FollowUpTexts } from '../sentences/follow-up-texts';
import type { LiveTexts } from '../sentences/live-texts';
import type { OfficeTexts } from '../sentences/office-texts';
import type { CommonTexts } from '../sentences/report-texts';
import type { ResultTexts } from '../sentences/result-texts';
import { NUMERALS } from './annexes';

/**
 * Lengths of the rules in millimetres. `party` and `state` are as long as the heading or motto
 * above them; `issuer` and `subject` are a third to a half of the text above them.
 */
const LENGTHS = { party: 73, state: 62, issuer: 25, subject: 56 };

export type ReportTexts = CommonTexts & FollowUpTexts & LiveTexts & ResultTexts;

export function mainPart(
  texts: ReportTexts,
  dispatch: ReportedDocument,
  layout: PageLayout,
  { words, language }: ReportContext,
): ReportBlock[] {
  const { report } = words;
  const subject: string = askedText(dispatch, report.subject, language);
  const body = outline(texts, dispatch, layout, words);
  return framed({ texts, subject: format(subject, texts), body }, layout, words);
}

interface FramedParts {
  readonly texts: FrameTexts;
  readonly subject: string;
  readonly body: readonly ReportParagraph[];
}

type FrameTexts = OfficeTexts & { readonly period: string };

/** The body of a report between letterhead and signature. */
export function framed(
  { texts, subject, body }: FramedParts,
  layout: PageLayout,
  words: ReportWords,
): ReportBlock[] {
  return [
    letterhead(texts, layout, words),
    reportParagraph('type', words.report.type),
    reportParagraph('subject', subject),
    rule(LENGTHS.subject),
    ...paragraphs('period', texts.period),
    ...paragraphs('addressee', texts.addressees),
    ...body,
    signature(texts, layout, words),
    reportParagraph('notice', words.report.notice),
  ];
}

function letterhead(texts: FrameTexts, { name }: PageLayout, { report }: ReportWords): SideBySide {
  const own = report[name];
  const isParty = name === 'party';
  const names = {
    left: [
      ...paragraphs('superior', texts.superior),
      ...paragraphs('issuer', texts.officeCaps),
      isParty ? reportParagraph('number', '*') : rule(LENGTHS.issuer),
    ],
    right: [
      reportParagraph('nation', own.nation),
      ...('motto' in own ? [reportParagraph('motto', own.motto)] : []),
      rule(LENGTHS[name]),
    ],
  };
  const numberAndDate = {
    left: [
      reportParagraph('number', format(own.number, texts)),
      reportParagraph('draft', report.draft),
    ],
    right: [reportParagraph('placeDate', format(report.placeDate, texts))],
  };
  return { kind: 'columns', rows: [names, numberAndDate] };
}

function outline(
  texts: ReportTexts,
  dispatch: ReportedDocument,
  { name }: PageLayout,
  { report }: ReportWords,
): ReportParagraph[] {
  let [section, subsection] = [0, 0];
  const values: Readonly<Record<string, string>> = { ...texts, end: report[name].end };
  const asked = isAsked(dispatch, 'complete') ? dispatch.task : 'receipt';
  const lines: readonly OutlineLine[] = report.outline;
  return lines.flatMap(({ look: style, text, of = asked }) => {
    if (of !== asked) return [];
    if (style === 'section') {
      subsection = 0;
      section += 1;
      const numeral = NUMERALS[section - 1] ?? '';
      return reportParagraph(
        style,
        format(report[name].section, { numeral, heading: fillTemplate(text, values) }),
      );
    }
    if (style === 'subsection') {
      subsection += 1;
      return reportParagraph(style, `${subsection}. ${text}`);
    }
    const names = (text.match(/\{\w+\}/g) ?? []).map((braces) => braces.slice(1, -1));
    const hasAllValues = names.every((one) => values[one] !== '');
    return hasAllValues ? paragraphs(style, fillTemplate(text, values)) : [];
  });
}

function signature(texts: FrameTexts, { name }: PageLayout, { report }: ReportWords): SideBySide {
  const left = [
    reportParagraph('copiesTitle', report.copiesTitle),
    ...paragraphs('copies', name === 'party' ? texts.partyCopies : texts.stateCopies),
    reportParagraph('copies', format(report[name].keep, texts)),
  ];
  const right = [
    reportParagraph('authority', report.authority),
    reportParagraph('position', report.position),
    reportParagraph('authority', report.fullName),
  ];
  return { kind: 'columns', rows: [{ left, right }] };
}

function paragraphs(style: ParagraphStyle, text: string): ReportParagraph[] {
  return text === '' ? [] : text.split('\n').map((line) => reportParagraph(style, line));
}

function rule(length: number): Rule {
  return { kind: 'rule', length };
}
