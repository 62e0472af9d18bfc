import { parseTime } from '../../calendar/hour';
import { parseDay } from '../../calendar/parse-day';
import { fieldText, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormProblem } from '../../forms/form-view';
import type { AskedTerms } from '../../records/asked-copy';
import { ALL_ASKS, type Asks, DISPATCH_DEFAULTS, isAsked } from '../../records/dispatch';
import { figureProblems, labelsToConfirm } from '../../records/figure-problems';
import type { RequestedFigure } from '../../records/requested-figure';
import { parseRequestedFigures } from '../../records/requested-figure';
import { STAGES, type Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { singleBlanks } from '../../texts/single-blanks';
import type { Words } from '../../words/words';
import { DEADLINE_FIELDS } from '../rules/asked-fields';

/** Longest `taskWords`, in characters. */
const MAX_TASK_WORDS = 40;

/** Parses the form. A choice that is unknown or does not apply gets its default, an unreadable day `null`. */
export function readAsked(answers: FormAnswers, words: Words): AskedTerms {
  const { asks, task, taskWords, reportForm } = DISPATCH_DEFAULTS;
  const isReport = answers.task === 'report' || answers.task === 'own';
  return {
    asks: askedBy(answers) ?? asks,
    task: isReport ? 'report' : task,
    taskWords: answers.task === 'own' ? ownWords(answers) : taskWords,
    reportForm: isReport && answers.reportForm === 'document' ? 'document' : reportForm,
    requestedFigures: isReport ? (requestedIn(answers, words) ?? []) : [],
    acknowledgeBy: parseDay(fieldText(answers, 'acknowledgeBy')),
    completeBy: parseDay(fieldText(answers, 'completeBy')),
    acknowledgeHour: parseTime(fieldText(answers, 'acknowledgeHour')) ?? '',
    completeHour: parseTime(fieldText(answers, 'completeHour')) ?? '',
  };
}

/** Words of the field's label that people type again. They are removed. */
const LEADING = /^(?:báo kết quả|report the results? of)(?:\s+|$)/iu;

/** A capital letter and a small one after it, as at the beginning of a sentence. */
const SENTENCE_START = /^\p{Lu}(?=\p{Ll})/u;

/** The office's own words as they follow “báo kết quả”. A first word in capitals, such as UBND, stays. */
function ownWords(answers: FormAnswers): string {
  const typed = singleBlanks(fieldText(answers, 'taskWords')).normalize('NFC');
  return typed
    .replace(LEADING, '')
    .replace(SENTENCE_START, (letter) => letter.toLocaleLowerCase('vi'));
}

/** `null` if a line cannot be read. */
function requestedIn(answers: FormAnswers, { figureWords }: Words): RequestedFigure[] | null {
  return parseRequestedFigures(fieldText(answers, 'requestedFigures'), figureWords);
}

function askedBy({ asks }: FormAnswers): Asks | undefined {
  return ALL_ASKS.find((one) => one === asks);
}

/** Does not report invalid days; `dayFieldProblems` does. */
export function askedProblems(answers: FormAnswers, words: Words): FormProblem[] {
  const asks = askedBy(answers);
  if (asks === undefined) return [{ field: 'asks', message: words.says.required }];
  return [
    ...(isAsked({ asks }, 'complete') ? taskProblems(answers, words) : []),
    ...STAGES.flatMap((stage) => deadlineProblems(answers, stage, isAsked({ asks }, stage), words)),
  ];
}

function taskProblems(answers: FormAnswers, words: Words): FormProblem[] {
  if (!['training', 'report', 'own'].includes(answers.task ?? ''))
    return [{ field: 'task', message: words.says.required }];
  const figures = answers.task === 'training' ? [] : requestedFigureProblems(answers, words);
  if (answers.task !== 'own') return figures;
  const message = format(words.says.tooLong, { limit: MAX_TASK_WORDS });
  const taskWords = ownWords(answers);
  const isLong = taskWords.length > MAX_TASK_WORDS;
  return [
    ...missingFields({ taskWords }, ['taskWords'], words),
    ...(isLong ? [{ field: 'taskWords', message }] : []),
    ...figures,
  ];
}

/** One problem with a sentence for each faulty row, or else a question about figures that may be secret. */
function requestedFigureProblems(answers: FormAnswers, words: Words): FormProblem[] {
  const field = 'requestedFigures';
  const figures = requestedIn(answers, words);
  if (figures === null) return [{ field, message: unreadableFigure(answers, words) }];
  const sentences = figureProblems(figures).map(({ at, fault, limit }) =>
    format<string>(words.figureFaults[fault], {
      row: at + 1,
      label: figures[at]?.label ?? '',
      limit,
    }),
  );
  if (sentences.length > 0) return [{ field, message: sentences.join('\n') }];
  const labels = answers.figuresPublic === 'yes' ? [] : labelsToConfirm(figures);
  const message = format(words.figuresPublic, { labels: labels.join('”, “') });
  return labels.length === 0 ? [] : [{ field: 'figuresPublic', message }];
}

function unreadableFigure(answers: FormAnswers, words: Words): string {
  const lines = fieldText(answers, 'requestedFigures').split('\n');
  const at = lines.findIndex((line) => parseRequestedFigures(line, words.figureWords) === null);
  return format(words.figureFaults.unreadable, { row: at + 1, label: lines[at] ?? '' });
}

function deadlineProblems(
  answers: FormAnswers,
  stage: Stage,
  asksStage: boolean,
  { says, forms }: Words,
): FormProblem[] {
  const { day, none, hour } = DEADLINE_FIELDS[stage];
  const typed = [day, hour].filter((name) => fieldText(answers, name) !== '');
  if (!asksStage) return typed.map((name) => ({ field: name, message: says.stageHasNoDeadline }));
  if (answers[none] === 'yes')
    return typed.map((name) => ({ field: name, message: says.noDeadlineTicked }));
  if (!typed.includes(day)) return [{ field: day, message: forms.addDispatch.deadlineMissing }];
  const isNoTime = typed.includes(hour) && parseTime(fieldText(answers, hour)) === null;
  return isNoTime ? [{ field: hour, message: says.notHour }] : [];
}
