import { formatDay } from '../../../calendar/day';
import { element } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import { server } from '../../../frame/server';
import type { AnswersCalls } from '../../answers-calls';
import type { AcknowledgeAnswer } from '../../rules/answer';
import { answerProblems } from '../../rules/answer-problems';
import type { PageDirective } from '../../rules/page-view';
import { faultSentence } from '../fault-sentence';
import { recordList } from '../fields/record-list';
import { subjectFields, subjectOf } from '../fields/subject-fields';
import { type StepPlace, saidLast, type UnitDesk } from '../unit-desk';
import { correctable } from './correctable';
import { draftOf } from './draft';
import { metAnswer } from './met-answer';
import { receiptPart } from './receipt';
import { stepForm } from './step-form';
import { stepFrame } from './step-frame';

/** Builds step 1: the unit says that it has received the dispatch, or sees that it has said so. */
export function acknowledgeStep(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { acknowledge, answers } = place.directive;
  const isMet = desk.met.has(place.key);
  if (!acknowledge.done && !isMet) return stepFrame(desk, place, acknowledgeForm(desk, place));
  const { position, name } = saidBy(answers);
  const { channel, acknowledgedOn, incomingNumber } = answers;
  const said = recordList([
    [words.acknowledgedOn, acknowledgedOn ? formatDay(acknowledgedOn) : ''],
    [words.acknowledgedBy, position],
    [words.name, name],
    [words.incomingNumber, incomingNumber],
    [words.channel, channel === null || channel === 'page' ? '' : words.channels[channel]],
  ]);
  if (isMet) return stepFrame(desk, place, metAnswer(desk, place, said, null));
  const correction = { label: words.correctReceipt, form: () => acknowledgeForm(desk, place) };
  const receipt = answers.train === 'notStarted' ? receiptPart(desk, place) : [];
  return stepFrame(desk, place, ...correctable(desk, place, correction, said, ...receipt));
}

/** Builds the form: who confirms stands there where that is known, so that one press is enough; the rest folds away. */
export function acknowledgeForm(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { key, directive, today } = place;
  const { issuedOn, answers, acknowledge, train } = directive;
  const before = saidBy(answers);
  const usual = before.position || usualPosition(desk, place);
  const { incomingNumber: number } = answers;
  const typed = draftOf(desk, key);
  const draft = typed ?? { ...before, position: usual, incomingNumber: number };
  const text = (name: 'position' | 'name' | 'incomingNumber', hint: string, required: boolean) =>
    textField(
      {
        id: `${key}-${name}`,
        name,
        label: words[name],
        hint,
        need: required ? words.required : words.optional,
      },
      { kind: 'text', value: draft[name] ?? '', required },
    );
  const position = text('position', words.positionHint, true);
  const name = text('name', '', false);
  const incomingNumber = text('incomingNumber', words.incomingNumberHint, false);
  const subject = subjectFields(desk, place, draft);
  const fields = [...subject, position, name, incomingNumber];
  const folded: readonly Field[] =
    usual === '' ? [name, incomingNumber] : [position, name, incomingNumber];
  const title = element('summary', { class: 'fold' });
  const fold = element('details', {}, title, ...folded.map(({ element: box }) => box));
  fold.open =
    acknowledge.done ||
    (typed !== null && (usual !== '' || name.read() + incomingNumber.read() !== ''));
  const answer = (): AcknowledgeAnswer => ({
    ...subjectOf(desk, place, subject),
    position: position.read().trim(),
    name: name.read().trim(),
    incomingNumber: incomingNumber.read().trim(),
  });
  return stepForm(desk, place, {
    send: server<AnswersCalls>().confirmReceipt,
    fields: () => fields,
    parts: [...fields.filter((one) => !folded.includes(one)).map((one) => one.element), fold],
    acts: [{ label: words.acknowledge, look: 'main', answer }],
    check: (answer) => answerProblems({ stage: 'acknowledge', answer }, { issuedOn, today }),
    sentence: (problem) => faultSentence(words, problem, { issuedOn, today }),
    recorded: ({ nextTrain, canCorrect }) => (train.done ? [canCorrect] : [nextTrain, canCorrect]),
    refresh: () => {
      title.textContent =
        usual === '' ? words.moreOfReceipt : words.confirmedBy(position.read().trim());
    },
  });
}

/** Offers who last acknowledged a dispatch for this unit, else its contact; a parent says who it is itself. */
function usualPosition(desk: UnitDesk, { unit }: StepPlace): string {
  return unit.code === '' ? saidBy(saidLast(desk)).position || desk.view.position : '';
}

/** The office keeps position and name as one text, `Văn thư (Nguyễn Thị Mẫu)`. */
function saidBy({ acknowledgedBy }: Pick<PageDirective['answers'], 'acknowledgedBy'>): {
  position: string;
  name: string;
} {
  const [, position = acknowledgedBy, name = ''] = /^(.*\S) \((.+)\)$/.exec(acknowledgedBy) ?? [];
  return { position, name };
}
