import { formatDay } from '../../../calendar/day';
import { element } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import { server } from '../../../frame/server';
import type { AnswersCalls } from '../../answers-calls';
import type { AcknowledgeAnswer } from '../../rules/answer';
import { answerProblems } from '../../rules/answer-problems';
import type { PageDispatch } from '../../rules/page-view';
import { faultSentence } from '../fault-sentence';
import { recordList } from '../fields/record-list';
import { subjectFields, subjectOf } from '../fields/subject-fields';
import { type StepPlace, saidLast, type UnitPage } from '../page-state';
import { correctable } from './correctable';
import { draftOf } from './draft';
import { metAnswer } from './met-answer';
import { receiptPart } from './receipt';
import { stepForm } from './step-form';
import { stepFrame } from './step-frame';

/** Builds step 1: the unit says that it has received the dispatch, or sees that it has said so. */
export function acknowledgeStep(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words } = unitPage;
  const { acknowledge, answers } = place.dispatch;
  const isMet = unitPage.met.has(place.key);
  if (!acknowledge.done && !isMet)
    return stepFrame(unitPage, place, acknowledgeForm(unitPage, place));
  const { position, name } = saidBy(answers);
  const { channel, acknowledgedOn, incomingNumber } = answers;
  const said = recordList([
    [words.acknowledgedOn, acknowledgedOn ? formatDay(acknowledgedOn) : ''],
    [words.acknowledgedBy, position],
    [words.name, name],
    [words.incomingNumber, incomingNumber],
    [words.channel, channel === null || channel === 'page' ? '' : words.channels[channel]],
  ]);
  if (isMet) return stepFrame(unitPage, place, metAnswer(unitPage, place, said, null));
  const correction = { label: words.correctReceipt, form: () => acknowledgeForm(unitPage, place) };
  const receipt = answers.train === 'notStarted' ? receiptPart(unitPage, place) : [];
  return stepFrame(unitPage, place, ...correctable(unitPage, place, correction, said, ...receipt));
}

/** Builds the form: who confirms stands there where that is known, so that one press is enough; the rest folds away. */
export function acknowledgeForm(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words } = unitPage;
  const { key, dispatch, today } = place;
  const { issuedOn, answers, acknowledge, train } = dispatch;
  const before = saidBy(answers);
  const usual = before.position || usualPosition(unitPage, place);
  const { incomingNumber: number } = answers;
  const typed = draftOf(unitPage, key);
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
  const subject = subjectFields(unitPage, place, draft);
  const fields = [...subject, position, name, incomingNumber];
  const folded: readonly Field[] =
    usual === '' ? [name, incomingNumber] : [position, name, incomingNumber];
  const title = element('summary', { class: 'fold' });
  const fold = element('details', {}, title, ...folded.map(({ element: box }) => box));
  fold.open =
    acknowledge.done ||
    (typed !== null && (usual !== '' || name.read() + incomingNumber.read() !== ''));
  const answer = (): AcknowledgeAnswer => ({
    ...subjectOf(unitPage, place, subject),
    position: position.read().trim(),
    name: name.read().trim(),
    incomingNumber: incomingNumber.read().trim(),
  });
  return stepForm(unitPage, place, {
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
function usualPosition(unitPage: UnitPage, { unit }: StepPlace): string {
  return unit.code === '' ? saidBy(saidLast(unitPage)).position || unitPage.view.position : '';
}

/** The office keeps position and name as one text, `Văn thư (Nguyễn Thị Mẫu)`. */
function saidBy({ acknowledgedBy }: Pick<PageDispatch['answers'], 'acknowledgedBy'>): {
  position: string;
  name: string;
} {
  const [, position = acknowledgedBy, name = ''] = /^(.*\S) \((.+)\)$/.exec(acknowledgedBy) ?? [];
  return { position, name };
}
