import { type AcknowledgeAnswer, checkAcknowledge } from '../../core/answer';
import { formatDay } from '../../core/day';
import type { PageDirective } from '../../core/unit-page';
import { textField } from '../frame/text-field';
import { correctable } from './correctable';
import { type Draft, draftOf } from './draft';
import { faultSentence } from './fault-sentence';
import { recordList } from './record-list';
import { stepForm } from './step-form';
import { stepFrame } from './step-frame';
import type { StepPlace, UnitDesk } from './unit-desk';

/** Builds step 1: the unit says that it has received the dispatch, or sees that it has said so. */
export function acknowledgeStep(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { acknowledge, answers } = place.directive;
  if (!acknowledge.done) return stepFrame(desk, place, acknowledgeForm(desk, place));
  const said = recordList([
    [words.acknowledgedOn, answers.acknowledgedOn ? formatDay(answers.acknowledgedOn) : ''],
    [words.acknowledgedBy, answers.acknowledgedBy],
  ]);
  return stepFrame(
    desk,
    place,
    said,
    ...correctable(desk, place, {
      label: words.correctReceipt,
      form: () => acknowledgeForm(desk, place),
    }),
  );
}

function acknowledgeForm(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { key, directive, today } = place;
  const draft = draftOf(desk, key) ?? answeredBefore(directive.answers);
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
  const fields = [position, name, incomingNumber];
  const answer = (): AcknowledgeAnswer => ({
    directive: directive.id,
    version: directive.version,
    position: position.read().trim(),
    name: name.read().trim(),
    incomingNumber: incomingNumber.read().trim(),
  });
  return stepForm(desk, place, {
    server: 'confirmReceipt',
    fields,
    parts: fields.map(({ element }) => element),
    acts: [{ label: words.acknowledge, look: 'main', answer }],
    check: checkAcknowledge,
    sentence: (problem) => faultSentence(words, problem, { issuedOn: directive.issuedOn, today }),
    recorded: directive.train.done ? [words.canCorrect] : [words.nextTrain, words.canCorrect],
    refresh: () => {},
  });
}

/** The office keeps position and name as one text, `Văn thư (Nguyễn Thị Mẫu)`. */
function answeredBefore({ acknowledgedBy, incomingNumber }: PageDirective['answers']): Draft {
  const [, position = acknowledgedBy, name = ''] = /^(.*\S) \((.+)\)$/.exec(acknowledgedBy) ?? [];
  return { position, name, incomingNumber };
}
