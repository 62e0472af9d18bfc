import type { AppsScript } from '../../local/apps-script';
import type { ReportData } from '../../src/report/data/report-data';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import type { ReportDocument } from '../../src/report/document/document';
import { reportOf } from '../../src/report/parts/report-of';
import { reportDesk } from '../builders/report';
import { owner } from '../bundle/office';
import { type CountedOffice, periodsOf } from './figures';
import type { CountedReport } from './in-report';

/** A report as the office makes it, and what it should show. */
export interface MadeReport {
  readonly data: ReportData;
  readonly document: ReportDocument;
  readonly counted: CountedReport;
}

export const FORM = { layout: 'party', annexes: ['blocks', 'units', 'overdue', 'values'] } as const;

/** Reports of one dispatch, each one in its turn: of its current state, and of its last closed period. */
export function makeReports(google: AppsScript, office: CountedOffice, turn: number): MadeReport[] {
  const { followed } = office;
  const dispatch = followed[turn % followed.length];
  if (!dispatch) return [];
  const period = periodsOf(office, dispatch).at(-1) ?? null;
  const closed = period?.dispatches.find(({ id }) => id === dispatch.id);
  return [
    makeReport(google, { dispatch, period: null, office }),
    ...(closed ? [makeReport(google, { dispatch: closed, period, office })] : []),
  ];
}

function makeReport(google: AppsScript, counted: CountedReport): MadeReport {
  const { dispatch, period } = counted;
  const order = { dispatches: [dispatch.id], period: period?.name ?? '' };
  const { result, error } = google.call(owner, 'readReports', order);
  if (error) throw new Error(JSON.stringify(error));
  const data = reportData((result as SentReports)[0]);
  return { data, document: reportOf(data, FORM, reportDesk), counted };
}
