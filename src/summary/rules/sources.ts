import type { Day } from '../../calendar/day';
import type { Obligation } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatCount } from '../../texts/number-text';

/** Numbers of answers by where they come from. */
export interface Sources {
  readonly own: number;
  readonly parent: number;
  readonly office: number;
  /** Reported results, those that the office compared with a document, and those of them that it did not send back. */
  readonly results: number;
  readonly compared: number;
  readonly matching: number;
  readonly silent: number;
}

export function addSources(a: Sources, b: Sources): Sources {
  return {
    own: a.own + b.own,
    parent: a.parent + b.parent,
    office: a.office + b.office,
    results: a.results + b.results,
    compared: a.compared + b.compared,
    matching: a.matching + b.matching,
    silent: a.silent + b.silent,
  };
}

/** Counts the rows that had an answer by the end of `asOf`, by the channel of the last part. */
export function sourcesOf(rows: readonly Obligation[], asOf: Day): Sources {
  const answered = rows.filter((row) => isAnswered(row, asOf));
  const from = (names: readonly (Obligation['channel'] | undefined)[]) =>
    answered.filter((row) => names.includes(row.completeChannel ?? row.channel)).length;
  const [own, parent] = [from(['page']), from(['parent'])];
  const results = answered.filter((row) => isReported(row, asOf));
  const matching = results.filter(({ checkedOn }) => isBy(checkedOn, asOf)).length;
  const returned = results.filter(
    (row) =>
      !isBy(row.checkedOn, asOf) && row.returnedStage === 'complete' && isBy(row.returnedOn, asOf),
  ).length;
  return {
    own,
    parent,
    office: answered.length - own - parent,
    results: results.length,
    compared: matching + returned,
    matching,
    silent: rows.length - answered.length,
  };
}

function isBy(day: Day | null, asOf: Day): boolean {
  return day !== null && day <= asOf;
}

function isAnswered(row: Obligation, asOf: Day): boolean {
  const { acknowledge, acknowledgedOn } = row;
  const isReceived = acknowledge === 'acknowledged' && (acknowledgedOn ?? asOf) <= asOf;
  return isReceived || isReported(row, asOf);
}

function isReported({ complete, completedOn }: Obligation, asOf: Day): boolean {
  return complete !== 'notStarted' && (completedOn ?? asOf) <= asOf;
}

type SourcesWords = Readonly<
  Record<
    'line' | 'none' | 'own' | 'parent' | 'office' | 'compared' | 'notCompared' | 'silent',
    string
  >
>;

/** For example `Nguồn số liệu: 5 trả lời do đơn vị tự cập nhật trên trang; …`. */
export function sourcesText(
  { own, parent, office, results, compared, matching, silent }: Sources,
  words: SourcesWords,
  language: Language,
): string {
  const count = (value: number) => formatCount(value, language);
  if (own + parent + office === 0) return words.none;
  const part = (name: 'own' | 'parent' | 'office' | 'silent', value: number) =>
    value === 0 ? [] : [format(words[name], { count: count(value) })];
  const comparedText = format(words.compared, {
    ...{ compared: count(compared), results: count(results), matching: count(matching) },
  });
  const parts = [
    ...part('own', own),
    ...part('parent', parent),
    ...part('office', office),
    compared === 0 ? words.notCompared : comparedText,
    ...part('silent', silent),
  ];
  return format(words.line, { parts: parts.join('; ') });
}
