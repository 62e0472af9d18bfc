import { say } from '../core/say';
import { type Columns, paragraph } from './document';
import type { Layout } from './layout';
import type { ReportData } from './report-data';
import type { ReportWords } from './report-words';

/** Builds the foot of a report: who gets a copy, and the place of a signature that nobody has given. */
export function signature(
  { directive, settings }: ReportData,
  { name }: Layout,
  { report }: ReportWords,
): Columns {
  return {
    kind: 'columns',
    rows: [
      {
        left: [
          paragraph('copiesTitle', report.copiesTitle),
          ...directive.reportsTo.map((reader) =>
            paragraph('copies', say(report.copy, { name: reader })),
          ),
          paragraph('copies', say(report[name].keep, { office: settings.officeName })),
        ],
        right: [paragraph('authority', report.authority), paragraph('position', report.position)],
      },
    ],
  };
}
