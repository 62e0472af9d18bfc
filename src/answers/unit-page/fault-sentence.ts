import { formatDay } from '../../calendar/day';
import type { RequestedFigure } from '../../records/requested-figure';
import type { AnswerContext, AnswerProblem } from '../rules/answer';
import { TEXT_LIMITS } from '../rules/answer-kinds';
import { MAX_VALUE_TEXT } from '../rules/figure-values';
import type { OfficeContact } from '../rules/page-view';
import type { UnitWords } from './page-state';

export function faultSentence(
  { problems, requests }: UnitWords,
  { field, fault, readings }: AnswerProblem,
  {
    issuedOn,
    today,
    expectUntil,
    dueNow,
    figures = [],
    office,
  }: AnswerContext & { readonly office: OfficeContact },
): string {
  switch (fault) {
    case 'required':
      return requiredSentence(problems, field);
    case 'beforeIssue':
      return problems.beforeIssue(formatDay(issuedOn));
    case 'inFuture':
      return problems.inFuture(formatDay(today));
    case 'notExpected':
      return problems.notExpected(expectUntil ? formatDay(expectUntil) : '');
    case 'notLater':
      return requests.notLater(dueNow ? formatDay(dueNow) : '');
    case 'nobody':
      return problems.nobody(office.officeName + (office.phone && `, ${office.phone}`));
    case 'notNumber':
      return problems[isWhole(field, figures) ? 'notWhole' : 'notNumber'];
    case 'twoReadings':
      return problems.twoReadings(readings?.decimal ?? '', readings?.thousands ?? '');
    case 'tooLong':
      return problems.tooLong(TEXT_LIMITS[field] ?? MAX_VALUE_TEXT);
    default:
      return problems[fault];
  }
}

/** True if the field, such as `values.0`, is of a figure without decimals. */
function isWhole(field: string, figures: readonly RequestedFigure[]): boolean {
  return figures.some(({ kind }, at) => kind === 'whole' && field === `values.${at}`);
}

/** `entries.0.heldOn` gets the sentence for `heldOn`. */
function requiredSentence({ missing }: UnitWords['problems'], field: string): string {
  const sentences: Readonly<Record<string, string>> = missing;
  const [name = ''] = field.replace(/^entries\.\d+\./, '').split('.');
  return sentences[name] ?? missing.other;
}
