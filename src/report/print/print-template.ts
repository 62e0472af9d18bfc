import { NO_FIGURES } from '../../records/figures';
import type { ReportLayout } from '../../records/settings';
import type { PrintFile } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { htmlOf } from '../document/html-of';
import { blocksTable } from '../parts/annex-by-block';
import { overdueTable } from '../parts/annex-overdue';
import { followUpTexts } from '../parts/follow-up-texts';
import { liveTexts } from '../parts/live-texts';
import { lowerTexts } from '../parts/lower-texts';
import { type AnnexTables, composeReport } from '../parts/report-of';
import { commonTexts } from '../parts/report-texts';

/** The figures of Phụ lục I, in the order of its columns. */
const BLOCK_FIGURES = [
  'units',
  'acknowledged',
  'acknowledgedShare',
  'completedOnTime',
  'completedLate',
  'openWithin',
  'openOverdue',
  'sessions',
  'eligible',
  'attended',
  'attendedShare',
];

const NOTHING: ReportData = {
  directive: {
    id: '',
    number: '',
    type: '',
    issuedOn: '',
    issuingBody: '',
    subject: '',
    reportsTo: [],
  },
  period: '',
  cutOff: '',
  totals: NO_FIGURES,
  blocks: [],
  units: [],
  followUp: null,
  live: null,
  lower: null,
  closing: null,
  settings: { officeName: '', superior: '', reportPlace: '', reportSymbol: '' },
};

/**
 * Makes what the server prints reports of closed periods from: the same report, set as HTML with braces where
 * something is put in. The build writes it to a file, so that the server needs none of what sets a report.
 */
export function printFile(desk: ReportDesk): PrintFile {
  const { words } = desk;
  const leaders: AnnexTables = [
    ['blocks', blocks(words)],
    ['overdue', overdue(words)],
  ];
  return {
    words,
    leaders: templates(leaders, desk),
    support: templates(leaders.slice(0, 1), desk),
  };
}

function templates(tables: AnnexTables, desk: ReportDesk): PrintFile['leaders'] {
  const texts = {
    ...inBraces({ ...commonTexts(NOTHING, desk), ...followUpTexts(NOTHING, desk) }),
    ...liveTexts(NOTHING, desk),
    ...lowerTexts(NOTHING, desk),
  };
  const template = (layout: ReportLayout) => htmlOf(composeReport(texts, tables, layout, desk));
  return { party: template('party'), state: template('state') };
}

function inBraces<Texts extends object>(texts: Texts): Texts {
  const names = Object.keys(texts).map((name) => [name, `{${name}}`]);
  return Object.fromEntries(names) as Texts;
}

function blocks(words: ReportDesk['words']) {
  const row = ['index', 'block', ...BLOCK_FIGURES].map((name) => `{blocks.${name}}`);
  const totals = BLOCK_FIGURES.map((name) => `{${name}}`);
  return blocksTable([row], totals, words);
}

function overdue(words: ReportDesk['words']) {
  const row = ['index', 'unit', 'stage', 'due', 'daysLate', 'reminders'].map(
    (name) => `{overdue.${name}}`,
  );
  const rows = [
    { kind: 'row' as const, cells: row },
    { kind: 'group' as const, cells: ['{noneOverdue}'] },
  ];
  return overdueTable(rows, words);
}
