import { wholeNumber } from '../core/answer';
import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../core/dialog-view';
import type { Channel } from '../core/obligation';
import { parseDay } from '../core/parse-day';
import { say } from '../core/say';
import { trackingTab } from '../sheets/tracking-tab';
import type { Change } from '../sheets/write-cells';
import type { Words } from '../words/words';
import { alone } from './alone';
import { type FoundObligation, findObligation, whichFields } from './find-obligation';
import { field, mend, missingFields, optionsOf } from './form-fields';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { personName, writeLog } from './write-log';
import { changeRows } from './write-rows';

const COUNTS = ['sessions', 'eligible', 'attended'] as const;

/** Builds the form of Ghi nhận trả lời. */
export function answerForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.recordAnswer;
  const { page: _page, sheet: _sheet, ...channels } = words.choices.channel;
  const { acknowledged, inProgress, completed } = labels;
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      ...whichFields(ports, words),
      field('answer', labels.answer, 'choice', {
        required: true,
        value: 'acknowledged',
        options: optionsOf({ acknowledged, inProgress, completed }),
      }),
      field('channel', labels.channel, 'choice', {
        required: true,
        value: 'phone',
        options: optionsOf(channels),
      }),
      field('position', labels.position, 'text', { required: true }),
      field('reason', labels.reason, 'text', { required: true }),
      field('heldOn', labels.heldOn, 'day'),
      ...COUNTS.map((name) => field(name, labels[name], 'count')),
    ],
    submit: 'recordAnswer',
    submitLabel: words.forms.save,
  };
}

/** Records what a unit answered by telephone, letter or paper, marked with the channel. */
export function recordAnswer(ports: Ports, answers: FormAnswers): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const problems = [
      ...missingFields(
        answers,
        ['directive', 'unit', 'answer', 'channel', 'position', 'reason'],
        words,
      ),
      ...valueProblems(answers, words),
    ];
    const found = findObligation(ports, answers, words);
    if ('message' in found) return mend([...problems, found]);
    if (problems.length > 0) return mend(problems);
    const changes = new Map([[found.at, changeFrom(ports, answers, found, words)]]);
    changeRows(ports, trackingTab, found.tracking, changes);
    writeLog(ports, words, [
      {
        event: 'answerRecorded',
        directive: found.directive.id,
        unit: found.unit.code,
        detail: [words.forms.recordAnswer[answerOf(answers)], answers.reason ?? ''].join(' · '),
      },
    ]);
    markDue(ports.memory);
    return { done: true, message: say(words.dialogs.answerDone, { unit: found.unit.name }) };
  });
}

type Answer = 'acknowledged' | 'inProgress' | 'completed';

function answerOf({ answer }: FormAnswers): Answer {
  return answer === 'inProgress' || answer === 'completed' ? answer : 'acknowledged';
}

function valueProblems(answers: FormAnswers, { dialogs }: Words): FormProblem[] {
  const day = (answers.heldOn ?? '').trim();
  const wrongDay = day !== '' && parseDay(day) === null;
  const wrong = COUNTS.filter(
    (name) => (answers[name] ?? '').trim() !== '' && wholeNumber(answers[name] ?? '') === null,
  );
  return [
    ...(wrongDay ? [{ field: 'heldOn', message: dialogs.notDay }] : []),
    ...wrong.map((name) => ({ field: name, message: dialogs.notCount })),
  ];
}

/** A unit that reports training has received the dispatch: that is recorded with it, once. */
function changeFrom(
  ports: Ports,
  answers: FormAnswers,
  { obligation, directive }: FoundObligation,
  words: Words,
): Change<typeof trackingTab.columns> {
  const today = ports.clock.today();
  const answer = answerOf(answers);
  const first = obligation.acknowledge !== 'acknowledged';
  const number = (name: string) => wholeNumber(answers[name] ?? '');
  return {
    acknowledge: 'acknowledged',
    acknowledgedOn: obligation.acknowledgedOn ?? today,
    acknowledgedBy: first ? (answers.position ?? '') : obligation.acknowledgedBy,
    channel: answers.channel as Channel,
    train: answer === 'acknowledged' ? obligation.train : answer,
    completedOn:
      answer === 'completed' ? (obligation.completedOn ?? today) : obligation.completedOn,
    heldOn: parseDay(answers.heldOn ?? '') ?? obligation.heldOn,
    sessions: number('sessions') ?? obligation.sessions,
    eligible: number('eligible') ?? obligation.eligible,
    attended: number('attended') ?? obligation.attended,
    reason: answers.reason ?? '',
    answeredVersion: directive.version,
    changedBy: personName(ports, words),
    changedAt: ports.clock.now(),
  };
}
