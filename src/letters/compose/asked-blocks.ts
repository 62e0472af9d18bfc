import { formatDay } from '../../calendar/day';
import { dayOfMoment } from '../../calendar/moment';
import { stageName } from '../../dispatches/rules/asked-text';
import { refusedRequests } from '../../dispatches/rules/open-requests';
import { askedStages, isAsked } from '../../records/dispatch';
import { asksAnswer } from '../../records/letter-kind';
import { figureTitle } from '../../records/requested-figure';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import { formatRich, type RichText, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import { whereToAnswer } from './letter-buttons';
import type { LetterContext } from './letter-context';
import {
  documentName,
  itemPerDispatch,
  reasonLines,
  referenceLines,
  unitsAsked,
} from './letter-lines';
import { deadlineLines, deadlineSentence, type LetterGroup, officeSays } from './request-text';
import {
  asksByAnswerDay,
  capital,
  deadlineText,
  noActionText,
  stageName as stageNameIn,
} from './stage-lines';

/** What news other than a changed deadline asks or says, as lines of a list. */
export function requestLines(group: LetterGroup, context: LetterContext): readonly RichText[] {
  const { words } = context;
  const { letters } = words;
  const [item] = group;
  if (item.kind === 'cancellation')
    return [
      format(letters.sentence, { text: capital(noActionText(item, words)) }),
      ...reasonLines(item, words),
    ];
  if (item.kind === 'information')
    return [
      format(letters.list.informed, { nothing: letters.nothingAsked[item.dispatch.asks] }),
      ...changesLine(item, words),
      ...referenceLines(item.dispatch, words),
    ];
  if (item.kind === 'supplement') return supplementLines(group, context);
  if (item.kind === 'refusal') return refusalLines(group, context);
  return [
    ...changesLine(item, words),
    ...taskLines(item, words),
    ...referenceLines(item.dispatch, words),
  ];
}

/** What changed in a new version; empty for the first version. */
function changesLine({ dispatch }: LetterItem, { letters }: Words): string[] {
  const { version, changes } = dispatch;
  return version === 1 || changes === '' ? [] : [format(letters.changed, { version, changes })];
}

/** A line for each stage that the dispatch asks, numbered if there are two. */
export function taskLines(item: LetterItem, words: Words): RichText[] {
  const { letters } = words;
  const wordings = letters.asked[item.kind === 'newVersion' ? 'newVersion' : 'notice'];
  const stages = askedStages(item.dispatch);
  return stages.map((stage, at) => {
    const task = stageName(stage, item.dispatch, wordings, words.language);
    const deadline = deadlineText(item, stage, words);
    const line = deadline === '' ? task : formatRich(wordings.by, { task, deadline });
    const wording = stages.length === 1 ? letters.asked.only : letters.asked.numbered;
    return formatRich(wording, { number: at + 1, line });
  });
}

/** What is missing in an answer, and until when it is asked for. */
export function supplementLines(group: LetterGroup, context: LetterContext): RichText[] {
  const { words, settings } = context;
  const { letters } = words;
  const [item] = group;
  const asked = format(letters.supplementAsked, {
    ...{ office: settings.officeName, units: unitsAsked(group, words) },
    work: stageNameIn(item, item.obligation.returnedStage ?? 'complete', words, 'answers'),
    where: whereToAnswer(item, context),
  });
  const isLate = item.stages.some((stage) => asksByAnswerDay(item, stage));
  const request = isLate
    ? formatRich(letters.answerBy, { day: strong(formatDay(context.answerBy(item.dispatch))) })
    : '';
  return [asked, ...reasonLines(item, words), ...deadlines(item, request, context)];
}

/** Requests that the office refused on the day of its latest refusal, with its reasons, and what stays asked. */
export function refusalLines(group: LetterGroup, context: LetterContext): RichText[] {
  const { words, settings } = context;
  const { letters } = words;
  const [item] = group;
  const refused = refusedRequests(item.obligation);
  const day = refused[0] ? dayOfMoment(refused[0].at) : '';
  return [
    ...refused
      .filter(({ at }) => dayOfMoment(at) === day)
      .map(({ wish, until, because }) =>
        format<string>(letters.refused[wish], {
          ...{ office: settings.officeName, units: unitsAsked(group, words), because },
          until: until ? formatDay(until) : '',
        }),
      ),
    ...deadlines(item, '', context),
  ];
}

function deadlines(item: LetterItem, request: RichText, context: LetterContext): RichText[] {
  const [only, second] = item.stages;
  const isOne = only !== undefined && second === undefined;
  if (isOne && !item.status[only]?.deadline) return [];
  if (isOne) return [deadlineSentence(item, only, request, context)];
  return [
    ...(request === '' ? [] : [officeSays(request, context)]),
    ...deadlineLines(item, item.stages, context),
  ];
}

/**
 * How to report the results. Where the dispatches differ, and for reports of several dispatches, each sentence
 * names what it is about and has a line of its own.
 */
export function reportingTexts(items: readonly LetterItem[], words: Words): string {
  const [only, ...more] = itemPerDispatch(items);
  if (!only) return '';
  if (more.length === 0) return reportingText(only, words);
  const asking = itemPerDispatch(items.filter(asksResult));
  const byText = groupBy(asking, (item) => reportingText(item, words));
  byText.delete('');
  const [same] = byText;
  if (!same) return '';
  const [trainingText, training] = same;
  if (training.length === 1 + more.length && training.every(asksTraining)) return trainingText;
  const lines = [...byText].map(([text, group]) => {
    const documents = group.map((item) => documentName(item, words)).join('; ');
    return format(words.letters.reportingOf, { documents, text });
  });
  return `${lines.join('\n')}\n`;
}

/** True if the letter says for the first time what result to report. */
function asksResult({ kind, stages }: LetterItem): boolean {
  return (kind === 'notice' || kind === 'newVersion') && stages.includes('complete');
}

function asksTraining({ dispatch }: LetterItem): boolean {
  return dispatch.task !== 'report';
}

/** How to report the result; `''` if no result is asked. For training, only a notice says it. */
function reportingText(item: LetterItem, { letters }: Words): string {
  const { dispatch, kind } = item;
  if (!isAsked(dispatch, 'complete')) return '';
  if (asksTraining(item)) return kind === 'notice' ? letters.reporting.training : '';
  const figures = dispatch.requestedFigures.map(figureTitle).join('; ');
  const asked = figures === '' ? '' : ` ${format(letters.requestedFigures, { figures })}`;
  return letters.reporting[dispatch.reportForm] + asked;
}

/** Sentence that the office requests the deadlines; `''` if no item that asks for an answer has one. */
export function deadlineNote(
  items: readonly LetterItem[],
  { words, settings }: LetterContext,
): string {
  const { deadlineNotes } = words.letters;
  const asking = itemPerDispatch(items.filter(({ kind }) => asksAnswer(kind)));
  const stages = asking.flatMap((item) =>
    item.stages.filter((stage) => item.status[stage]?.deadline),
  );
  if (stages.length === 0) return '';
  return format(stages.length === 1 ? deadlineNotes.one : deadlineNotes.several, {
    office: settings.officeName,
  });
}
