import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day';
import { freeze } from '../../src/periods/rules/freeze';
import { ALL_ASKS, type Dispatch, isAsked } from '../../src/records/dispatch';
import { pick } from '../../src/records/pick';
import { closedData, closedRows } from '../../src/report/data/closed-data';
import { liveData } from '../../src/report/data/live-data';
import type { ReportData } from '../../src/report/data/report-data';
import type { ReportContext } from '../../src/report/data/report-words';
import type { RecordedDispatch } from '../../src/report/data/year-data';
import type { Section } from '../../src/report/document/document';
import { ANNEXES } from '../../src/report/parts/annexes';
import { reportOf } from '../../src/report/parts/report-of';
import { fileNameOf } from '../../src/report/sentences/file-name';
import { reportSheets, yearSheets } from '../../src/report/sheets/workbook-sections';
import type { Summary } from '../../src/summary/rules/summarise';
import { layOutSummary } from '../../src/summary/tab/lay-out-summary';
import type { Language } from '../../src/texts/language';
import { report as enReport } from '../../src/words/en/report/report';
import { wordsIn } from '../../src/words/words-in';
import { dispatch } from '../builders/dispatch';
import { obligation } from '../builders/obligation';
import { reportDesk } from '../builders/report';
import { settings } from '../builders/settings';
import { closedPeriod, summaryOf } from '../builders/summary';
import { OWN_TASK, unaskedIn } from '../builders/unasked-words';
import { unit } from '../builders/unit';

const TODAY: Day = '2024-12-04';
const CODES = ['A', 'B', 'C', 'D', 'E'];
const units = CODES.map((code, at) =>
  unit({ code, name: `Đơn vị ${code}`, block: at < 3 ? 'Trường học' : 'Thôn' }),
);

const anyDay = fc.constantFrom('2024-11-05', '2024-11-20', '2024-12-03');

/** A dispatch of any kind, whose subject names no stage. */
const anyDispatch = fc
  .record({
    asks: fc.constantFrom(...ALL_ASKS),
    task: fc.constantFrom('training', 'report'),
    acknowledgeBy: fc.option(fc.constant('2024-11-08')),
    completeBy: fc.option(fc.constant('2024-11-30')),
    label: fc.constantFrom('', 'Mục 3'),
    leadUnit: fc.constantFrom('', 'Ban Tổ chức'),
  })
  .map(({ acknowledgeBy, completeBy, ...fields }) =>
    dispatch({
      ...fields,
      subject: 'chuyển đổi số',
      taskWords: fields.task === 'report' ? OWN_TASK : '',
      acknowledgeBy: isAsked(fields, 'acknowledge') ? acknowledgeBy : null,
      completeBy: isAsked(fields, 'complete') ? completeBy : null,
    } as Partial<Dispatch>),
  );

/** Answers in every column, also about stages that the dispatch does not ask. */
const anyAnswers = fc.tuple(
  ...CODES.map((unitCode) =>
    fc
      .record({
        acknowledge: fc.constantFrom('acknowledged', 'unacknowledged'),
        acknowledgedOn: anyDay,
        complete: fc.constantFrom('completed', 'inProgress', 'notStarted'),
        completedOn: anyDay,
        sessions: fc.nat(3),
        eligible: fc.nat(40),
        attended: fc.nat(40),
        nothingToReport: fc.constantFrom('yes', 'no'),
      })
      .map((fields) => obligation({ unitCode, forms: 'meeting', ...fields } as never)),
  ),
);

const anyCase = fc
  .record({ about: anyDispatch, before: anyAnswers, now: anyAnswers })
  .map(({ about, before, now }) => {
    const earlier = summaryOf({ dispatch: about, units, obligations: before, today: '2024-11-10' });
    const closings = [closedPeriod(earlier.totals, { period: 'Kỳ 1', cutOff: '2024-11-10' })];
    const closedDispatch = { ...about, closings };
    return summaryOf({ dispatch: closedDispatch, units, obligations: now, today: TODAY });
  });

function sectionTexts(sections: readonly Section[]): string[] {
  return sections.flatMap(({ name, blocks }) => [
    name,
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      if (block.kind !== 'table') return [];
      const heads = block.head.flatMap((row) => row.map(({ text }) => text));
      return [...heads, ...block.rows.flatMap(({ cells }) => cells.map(String))];
    }),
  ]);
}

const words = { vi: reportDesk.words, en: { ...reportDesk.words, report: enReport as never } };

/** Texts of a report: Word, PDF, its workbook and file name. */
function reportTexts(data: ReportData, language: Language): string[] {
  const context: ReportContext = { words: words[language], language };
  const form = { layout: 'party', annexes: ANNEXES } as const;
  const document = reportOf(data, form, context);
  const sheets = reportSheets(data, form, context);
  return [...sectionTexts([...document.sections, ...sheets]), fileNameOf(data, context.words)];
}

function closedReport(summary: Summary): ReportData {
  const facts = {
    ...{ period: 'Kỳ 2', closing: 1, cutOff: TODAY, closedAt: '2024-12-05T00:05', reason: '' },
  } as const;
  const frozen = freeze(summary, facts);
  const { dispatch: about } = summary;
  const rows = closedRows(frozen, { period: 'Kỳ 2', dispatch: about, settings: settings() });
  if (!rows) throw new Error('nothing frozen');
  return closedData(rows);
}

function tabTexts(summaries: readonly Summary[], language: Language): string[] {
  const { rows, charts } = layOutSummary({
    summaries,
    words: wordsIn(language),
    language,
    warning: '',
    officeName: 'Văn phòng',
    at: `${TODAY}T08:00`,
  });
  const titles = charts.map(({ title }) => title);
  return [...rows.flatMap(({ cells }) => cells.map(String)), ...titles];
}

/** The dispatch and its rows, as the dialog reads them for the record of a year. */
function recorded({ dispatch: about, units: lines }: Summary): RecordedDispatch {
  return {
    ...about,
    rows: lines.map((line) => ({
      ...line,
      ...pick(line.obligation, ['acknowledgedOn', 'completedOn', 'reason']),
      ...{ extended: false, values: [] },
    })),
  };
}

/** Headings and remarks of the record of a year that do not depend on its dispatches. */
const COMMON =
  /^(Đúng hạn|Quá hạn|Chưa xong, (trong|quá) hạn|Số hội nghị|Số thuộc diện|Số tham gia|Số ngày làm việc quá hạn|Nhận bàn giao khi đã quá hạn|Việc nhận bàn giao.*)$|^(On time|Late|Open, (within deadline|overdue)|Sessions|Eligible|Attended|Working days overdue|Taken over when overdue|What was overdue when.*)$/;

const LANGUAGES = ['vi', 'en'] as const;

const inAnyCase = (textsOf: (summary: Summary, language: Language) => string[]) =>
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...LANGUAGES), (summary, language) => {
      expect(unaskedIn(textsOf(summary, language), summary.dispatch, language)).toEqual([]);
    }),
  );

describe('what a dispatch does not ask is named in no text', () => {
  it('of Tổng hợp', () => {
    inAnyCase((summary, language) => [
      ...tabTexts([summary], language),
      ...tabTexts([summary, summary], language),
    ]);
  });

  it('of the report on the current state', () => {
    inAnyCase((summary, language) => reportTexts(liveData(summary, settings()), language));
  });

  it('of the report on a closed period', () => {
    inAnyCase((summary, language) => reportTexts(closedReport(summary), language));
  });

  it('of the record of a year, but for what it says of all dispatches', () => {
    inAnyCase((summary, language) => {
      const own = recorded(summary);
      const data = { day: TODAY, units, dispatches: [own] } as const;
      const year = { year: '2024', office: 'Văn phòng', data, dispatches: [own] };
      const sheets = yearSheets(year, { words: words[language], language });
      return sectionTexts(sheets).filter((text) => !COMMON.test(text));
    });
  });
});

it('the office’s own words for a task are in the tab and in the report', () => {
  const about = dispatch({ task: 'report', taskWords: OWN_TASK, completeBy: null });
  const summary = summaryOf({ dispatch: about, units });
  for (const texts of [tabTexts([summary], 'vi'), reportTexts(liveData(summary, settings()), 'vi')])
    expect(texts.join('\n')).toContain(OWN_TASK);
});
