import { formatDay } from '../core/day';
import { say } from '../core/say';
import { type Block, type Columns, paragraph, type Rule } from './document';
import type { Layout } from './layout';
import type { ReportData } from './report-data';
import { documentOf } from './report-values';
import type { ReportWords } from './report-words';

/** Lengths in millimetres of the lines that are drawn under names. */
const LENGTHS = { party: 66, state: 62, issuer: 25, subject: 50 };

/**
 * Builds the head of a report: who reports, number and date left open, the mark of a draft, what it is, about
 * what, and to whom.
 */
export function letterhead(data: ReportData, layout: Layout, words: ReportWords): readonly Block[] {
  return [
    namesAndDate(data, layout, words),
    paragraph('type', words.report.type),
    ...subjectOf(data, words),
    ...addresseesOf(data, words),
  ];
}

function namesAndDate(
  { settings, cutOff }: ReportData,
  { name }: Layout,
  words: ReportWords,
): Columns {
  const { report } = words;
  const { officeName, superior } = settings;
  const own = report[name];
  const symbol = settings.reportSymbol || report.symbolUnknown;
  const place = settings.reportPlace || report.placeUnknown;
  const issuer = paragraph('issuer', officeName.toUpperCase());
  return {
    kind: 'columns',
    rows: [
      {
        left: [
          ...(superior === '' ? [] : [paragraph('superior', superior.toUpperCase())]),
          issuer,
          name === 'party' ? paragraph('number', '*') : rule(LENGTHS.issuer),
        ],
        right: [
          paragraph('nation', own.nation),
          ...('motto' in own ? [paragraph('motto', own.motto)] : []),
          rule(LENGTHS[name]),
        ],
      },
      {
        left: [paragraph('number', say(own.number, { symbol })), paragraph('draft', report.draft)],
        right: [paragraph('placeDate', say(report.placeDate, { place, year: cutOff.slice(0, 4) }))],
      },
    ],
  };
}

function subjectOf(data: ReportData, words: ReportWords): Block[] {
  const { report } = words;
  const { issuingBody: issuer, subject: about } = data.directive;
  const document = documentOf(data, words);
  const cutOff = formatDay(data.cutOff);
  const { period } = data;
  return [
    paragraph('subject', say(report.subject, { document, issuer, about })),
    rule(LENGTHS.subject),
    paragraph(
      'period',
      period === ''
        ? say(report.periodNow, { cutOff })
        : say(report.periodClosed, { period, cutOff }),
    ),
  ];
}

function addresseesOf({ directive }: ReportData, { report }: ReportWords): Block[] {
  const { reportsTo } = directive;
  const [only] = reportsTo;
  if (only === undefined) return [];
  if (reportsTo.length === 1)
    return [paragraph('addressee', say(report.addressee, { name: only }))];
  const last = reportsTo.length - 1;
  return [
    paragraph('addressee', report.addressees),
    ...reportsTo.map((name, at) => paragraph('addressee', `- ${name}${at === last ? '.' : ';'}`)),
  ];
}

function rule(length: number): Rule {
  return { kind: 'rule', length };
}
