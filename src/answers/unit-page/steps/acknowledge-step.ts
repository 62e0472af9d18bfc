import { formatDay } from '../../../calendar/day';
import { element } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import { server } from '../../../frame/server';
import type { AnswersCalls } from '../../answers-calls';
import { answerProblems } from '../../rules/answer-problems';
import type { AcknowledgeAnswer } from '../../rules/kinds/acknowledge';
import type { PageDispatch } from '../../rules/page-view';
import { faultSentence } from '../fault-sentence';
import { recordList } from '../fields/record-list';
import { subjectFields, subjectOf } from '../fields/subject-fields';
import { completionText, ownSuggestions, type StepPlace, type UnitPage } from '../page-state';
import { askParts } from '../requests/ask-parts';
import { answerForm } from './answer-form';
import { conflictPart } from './conflict-part';
import { draftOf } from './draft';
import { finishedStep } from './finished-step';
import { receiptPart } from './receipt';
import { stepFrame } from './step-frame';

export function acknowledgeStep(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words } = unitPage;
  const { complete, answers } = place.dispatch;
  const hasConflict = unitPage.conflicts.has(place.key);
  if (!place.status.done && !hasConflict)
    return stepFrame(
      unitPage,
      place,
      acknowledgeForm(unitPage, place),
      ...askParts(unitPage, place),
    );
  const { position, name } = splitPerson(answers);
  const { channel, acknowledgedOn, incomingNumber } = answers;
  const record = recordList([
    [words.acknowledgedOn, acknowledgedOn ? formatDay(acknowledgedOn) : ''],
    [words.acknowledgedBy, position],
    [words.name, name],
    [words.incomingNumber, incomingNumber],
    [words.channel, channel === null || channel === 'page' ? '' : words.channels[channel]],
  ]);
  if (hasConflict) return stepFrame(unitPage, place, conflictPart(unitPage, place, record, null));
  const correction = { label: words.correctReceipt, form: () => acknowledgeForm(unitPage, place) };
  const hasReported = complete !== undefined && answers.complete !== 'notStarted';
  return finishedStep(unitPage, place, correction, () => [
    record,
    ...(hasReported ? [] : receiptPart(unitPage, place)),
  ]);
}

/** A known position is filled in and folded away, so that one press is enough. */
export function acknowledgeForm(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words, view } = unitPage;
  const { key, dispatch, today } = place;
  const { issuedOn, answers, complete } = dispatch;
  const before = splitPerson(answers);
  const isOwn = place.unit.code === '';
  const usual = before.position || (isOwn ? usualPosition(unitPage) : '');
  const { incomingNumber: number } = answers;
  const typed = draftOf(unitPage, key);
  const draft = typed ?? { ...before, position: usual, incomingNumber: number };
  const text = (name: 'position' | 'name' | 'incomingNumber', hint: string, need: string) =>
    textField(
      {
        id: `${key}-${name}`,
        name,
        label: words[name],
        hint,
        need,
      },
      { kind: 'text', value: draft[name] ?? '', required: name === 'position' },
    );
  const position = text('position', '', words.positionNeed);
  const name = text('name', '', words.optional);
  const incomingNumber = text('incomingNumber', words.incomingNumberHint, words.optional);
  const subject = subjectFields(unitPage, place, draft);
  const fields = [...subject, position, name, incomingNumber];
  const folded: readonly Field[] =
    usual === '' ? [name, incomingNumber] : [position, name, incomingNumber];
  const title = element('summary', { class: 'fold' });
  const fold = element('details', {}, title, ...folded.map(({ element: box }) => box));
  fold.open =
    place.status.done ||
    (typed !== null && (usual !== '' || name.read() + incomingNumber.read() !== ''));
  const answer = (): AcknowledgeAnswer => ({
    ...subjectOf(unitPage, place, subject),
    position: position.read().trim(),
    name: name.read().trim(),
    incomingNumber: incomingNumber.read().trim(),
  });
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().confirmReceipt,
    fields: () => fields,
    parts: [
      ...fields.filter((one) => !folded.includes(one)).map((one) => one.element),
      ...(fold.open ? [fold] : []),
    ],
    after: fold.open ? [] : [fold],
    acts: [{ label: words.acknowledge, look: 'main', answer }],
    check: (answer) => answerProblems({ kind: 'acknowledge', answer }, { issuedOn, today }),
    sentence: (problem) => faultSentence(words, problem, { issuedOn, today, office: view.office }),
    recorded: (to) => [
      ...(complete && !complete.done ? [completionText(to, dispatch, 'next')] : []),
      to.canCorrect,
    ],
    refresh: () => {
      title.textContent =
        usual === '' ? words.moreOfReceipt : words.confirmedBy(position.read().trim());
    },
  });
}

/** Position of whoever acknowledged for the unit last, or of its contact. */
export function usualPosition(unitPage: UnitPage): string {
  return splitPerson(ownSuggestions(unitPage)).position || unitPage.view.position;
}

/** Splits the stored text, such as `Văn thư (Nguyễn Thị Mẫu)`, into position and name. */
function splitPerson({ acknowledgedBy }: Pick<PageDispatch['answers'], 'acknowledgedBy'>): {
  position: string;
  name: string;
} {
  const [, position = acknowledgedBy, name = ''] = /^(.*\S) \((.+)\)$/.exec(acknowledgedBy) ?? [];
  return { position, name };
}
