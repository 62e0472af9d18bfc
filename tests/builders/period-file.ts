import { seededRandom } from '../../local/demo/random-source';
import { type ClosingFacts, freeze } from '../../src/periods/rules/freeze';
import type { PeriodFile } from '../../src/periods/rules/period-file';
import type { Dispatch } from '../../src/records/dispatch';
import type { Obligation } from '../../src/records/obligation';
import type { Unit } from '../../src/records/unit';
import { closedData, closedRows } from '../../src/report/data/closed-data';
import { workbookOf } from '../../src/report/page/workbook-of';
import { periodFileOf, periodFileSection } from '../../src/report/period-file/period-file';
import { periodFile as en } from '../../src/words/en/report/period-file';
import { periodFile as vi } from '../../src/words/vi/report/period-file';
import { dispatch } from './dispatch';
import { obligation } from './obligation';
import { settings } from './settings';
import { summaryOf } from './summary';
import { unit } from './unit';

/** Fields that a test can set. The defaults are a commune that has closed November 2024. */
export interface PeriodFileFields {
  readonly office?: string;
  readonly dispatch?: Partial<Dispatch>;
  readonly units?: readonly Unit[];
  readonly obligations?: readonly Obligation[];
  readonly facts?: Partial<ClosingFacts>;
}

/** A period file, made by closing the office's figures. */
export function periodFile(fields: PeriodFileFields = {}): PeriodFile {
  const about = dispatch(fields.dispatch);
  const units = fields.units ?? [unit()];
  const summary = summaryOf({
    dispatch: about,
    units,
    obligations: fields.obligations ?? units.map(({ code }) => obligation({ unitCode: code })),
  });
  const facts = {
    period: 'Tháng 11/2024',
    closing: 1,
    cutOff: '2024-11-30',
    closedAt: '2024-12-01T00:05',
    reason: '',
    ...fields.facts,
  } as const;
  const rows = closedRows(freeze(summary, facts), {
    period: facts.period,
    dispatch: about,
    settings: settings({ officeName: fields.office ?? 'Văn phòng Đảng ủy xã Mẫu 1' }),
  });
  const result = rows && periodFileOf(closedData(rows), '1.2.3');
  if (!result?.ok) throw new Error(`No file: ${result?.reason}`);
  return result.file;
}

export function periodFileBytes(file: PeriodFile, language: 'vi' | 'en' = 'vi'): Uint8Array {
  return workbookOf([periodFileSection(file, language === 'vi' ? vi : en)], language);
}

export function communeName(at: number): string {
  return `Đảng ủy xã Mẫu số ${at + 1}`;
}

/** Period file of one of many communes, with random units and answers. The same `at` gives the same file. */
export function communeFile(at: number, fields: PeriodFileFields = {}): PeriodFile {
  const chance = seededRandom(at + 1);
  const units = Array.from({ length: chance.between(3, 22) }, (_, nth) =>
    unit({ code: `C${nth}`, block: chance.pick(['Chi bộ', 'Trường học', 'Chính quyền']) }),
  );
  const obligations = units.map(({ code }) =>
    obligation({
      unitCode: code,
      ...(chance.next() < 0.8
        ? { acknowledge: 'acknowledged', acknowledgedOn: chance.pick(['2024-11-05', '2024-11-12']) }
        : {}),
      ...(chance.next() < 0.6
        ? {
            complete: 'completed',
            completedOn: chance.pick(['2024-11-20', '2024-12-03']),
            sessions: chance.between(1, 3),
            eligible: chance.between(50, 150),
            attended: chance.between(0, 50),
          }
        : {}),
    }),
  );
  return periodFile({ office: `Văn phòng ${communeName(at)}`, units, obligations, ...fields });
}
