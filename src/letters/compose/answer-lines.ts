import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { namedStages } from './stage-values';

type AnswerContext = Pick<LetterContext, 'words' | 'today'>;

/**
 * What the unit has already answered about the result, a sentence each: that it is in progress, the day that it
 * promised, its difficulties. Empty if the letter does not ask for the result, or if the answer was sent back.
 */
export function answerLines(item: LetterItem, { words, today }: AnswerContext): string[] {
  const { obligation, stages } = item;
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
