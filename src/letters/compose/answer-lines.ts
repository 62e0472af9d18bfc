import { formatDay } from '../../calendar/day';
import { openRequests, promisedDay } from '../../dispatches/rules/open-requests';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { greeting } from './letter-lines';
import { stageName } from './stage-lines';
import { namedStages } from './stage-values';

type AnswerContext = Pick<LetterContext, 'words' | 'today'>;

/**
 * What the office has from the unit already, a sentence each: its requests that wait for an answer, the days that
 * it promised, that the result is in progress, its difficulties; and what its subordinates have not done.
 */
function answerLines(item: LetterItem, context: AnswerContext): string[] {
  return [
    ...requestLines(item, context),
    ...receiptLines(item, context),
    ...resultLines(item, context),
    ...subordinateLines(item, context),
  ];
}

function requestLines({ dispatch, obligation }: LetterItem, { words }: AnswerContext): string[] {
  const { reported } = words.letters;
  return openRequests(dispatch, obligation).map(({ wish, until, because }) =>
    format<string>(reported.asked[wish], { day: until ? formatDay(until) : '', because }),
  );
}

function receiptLines(
  { obligation, stages }: LetterItem,
  { words, today }: AnswerContext,
): string[] {
  const { reported } = words.letters;
  const day = promisedDay('acknowledge', obligation);
  if (!stages.includes('acknowledge') || day === null) return [];
  const wording = day < today ? reported.receiptPassed : reported.receiptPromised;
  return [format(wording, { day: formatDay(day) })];
}

/** Empty if the letter does not ask for the result, or if the answer was sent back. */
function resultLines({ obligation, stages }: LetterItem, { words, today }: AnswerContext) {
  const { reported } = words.letters;
  if (!stages.includes('complete') || obligation.returnedStage === 'complete') return [];
  const { complete, implementingDocument, documentOn, expectedOn, difficulties } = obligation;
  const lines: string[] = [];
  if (complete === 'inProgress') {
    const named = { document: implementingDocument, day: documentOn ? formatDay(documentOn) : '' };
    const wording = documentOn ? reported.documentOn : reported.document;
    lines.push(implementingDocument === '' ? reported.inProgress : format(wording, named));
  }
  if (expectedOn !== null) {
    const wording = expectedOn < today ? reported.promisePassed : reported.promised;
    lines.push(format(wording, { day: formatDay(expectedOn) }));
  }
  if (difficulties !== '') lines.push(format(reported.difficulties, { difficulties }));
  return lines;
}

function subordinateLines(item: LetterItem, { words }: AnswerContext): string[] {
  const { letters, language } = words;
  const lines = item.subordinates.map(({ stage, open, asked }) =>
    format(letters.subordinates.line, {
      count: formatCount(open.length, language),
      asked: formatCount(asked, language),
      lacking: stageName(item, stage, words, 'lacking'),
      units: greeting(
        open.map((unit) => ({ unit })),
        words,
      ),
    }),
  );
  const hasAnswered = lines.length > 0 && item.stages.length === 0;
  return hasAnswered ? [letters.subordinates.answered, ...lines] : lines;
}

/** `answerLines`; a follow-up about the result asks for difficulties if the unit has named none and no day. */
export function answerTexts(item: LetterItem, context: AnswerContext): string[] {
  const { difficulties, expectedOn } = item.obligation;
  const asksWhy =
    item.kind === 'followUp' &&
    namedStages(item).includes('complete') &&
    difficulties === '' &&
    expectedOn === null;
  const lines = answerLines(item, context);
  return asksWhy ? [...lines, context.words.letters.reported.askDifficulties] : lines;
}
