import { formatDay } from '../../../calendar/day';
import { element } from '../../../frame/element';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import type { AnswersCalls } from '../../answers-calls';
import { TEXT_LIMITS } from '../../rules/answer-kinds';
import { answerProblems } from '../../rules/answer-problems';
import type { DelayAnswer } from '../../rules/kinds/delay';
import { faultSentence } from '../fault-sentence';
import { recordList } from '../fields/record-list';
import { subjectOf } from '../fields/subject-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { answerForm } from './answer-form';
import { delayRows, difficultiesLabel } from './completion-record';
import { draftOf } from './draft';
import { noticePart } from './step-frame';

export function delayParts(unitPage: UnitPage, { dispatch, unit, ...step }: StepPlace) {
  const { expectedOn, difficulties } = dispatch.answers;
  if (unit.code !== '' || step.status.timing !== 'overdue') return [];
  const { words } = unitPage;
  const place: StepPlace = {
    ...step,
    dispatch,
    unit,
    key: `${dispatch.id}/delay`,
    kind: 'delay',
  };
  const { key } = place;
  const typed = draftOf(unitPage, key);
  const title = dispatch.expectUntil ? words.delay.title : words.delay.hindered;
  const fold = element(
    'details',
    {},
    element('summary', { class: 'fold' }, title),
    delayForm(unitPage, place, typed ?? { expectedOn: expectedOn ?? '', difficulties }),
  );
  fold.open = typed !== null;
  const past = expectedOn && expectedOn < step.today ? formatDay(expectedOn) : '';
  return [
    past === '' ? null : notice('warning', paragraph(words.delay.past(past))),
    noticePart(unitPage, key),
    recordList(delayRows(unitPage, { dispatch })),
    fold,
  ];
}

function delayForm(
  unitPage: UnitPage,
  place: StepPlace,
  given: Readonly<Record<string, string>>,
): HTMLElement {
  const { words } = unitPage;
  const { key, today, dispatch } = place;
  const { issuedOn, expectUntil: until } = dispatch;
  const days = { issuedOn, today, expectUntil: until };
  const labels = (name: string, label: string, hint: string) => ({
    ...{ id: `${key}-${name}`, name, label, hint },
    need: '',
  });
  const expectedOn =
    until &&
    textField(labels('expectedOn', words.delay.expectedOn, words.delay.hint(formatDay(until))), {
      ...{ kind: 'day', min: today, max: until, note: dayNote(words.dayChosen) },
      ...{ value: given.expectedOn ?? '', required: false },
    });
  const difficulties = textField(
    labels('difficulties', difficultiesLabel(unitPage, dispatch.task), words.difficultiesHint),
    {
      ...{ kind: 'longText', value: given.difficulties ?? '', required: false },
      note: (typed) => words.charactersLeft((TEXT_LIMITS.difficulties ?? 0) - typed.length),
    },
  );
  const fields = expectedOn ? [expectedOn, difficulties] : [difficulties];
  const answer = (): DelayAnswer => ({
    ...subjectOf(unitPage, place, []),
    expectedOn: expectedOn ? expectedOn.read() : '',
    difficulties: difficulties.read().trim(),
  });
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().tellDelay,
    fields: () => fields,
    parts: fields.map(({ element: box }) => box),
    acts: [{ label: words.delay.send, look: 'second', answer }],
    check: (answered) => answerProblems({ kind: 'delay', answer: answered }, days),
    sentence: (problem) => faultSentence(words, problem, { ...days, office: unitPage.view.office }),
    recorded: () => [],
    changedMeanwhile: (answers) => (words) => [words.delay.changed, answers.difficulties],
    refresh: () => {},
  });
}
