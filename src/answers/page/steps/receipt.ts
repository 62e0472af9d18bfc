import { formatDay } from '../../../calendar/day';
import { button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import type { PageDirective } from '../../rules/page-view';
import { recordList } from '../fields/record-list';
import type { StepUnit, UnitDesk } from '../unit-desk';
import { trainRecord } from './train-step';

/** Builds the button that prints what the office has recorded of a dispatch; null while nothing is. */
export function receiptButton(
  desk: UnitDesk,
  directive: PageDirective,
  unit: StepUnit,
): HTMLElement | null {
  if (!directive.acknowledge.done) return null;
  const print = button(desk.words.printReceipt, 'quiet', () => {
    const sheet = receipt(desk, directive, unit);
    document.body.append(sheet);
    document.body.classList.add('printing');
    window.print();
    document.body.classList.remove('printing');
    sheet.remove();
  });
  return element('p', { class: 'acts' }, print);
}

/** Builds the receipt: office, unit, dispatch, what was answered, when, and under which reference. */
function receipt(desk: UnitDesk, directive: PageDirective, unit: StepUnit): HTMLElement {
  const { words, view } = desk;
  const { answers, recorded, type, number, issuedOn, issuingBody, subject } = directive;
  const { acknowledgedOn, acknowledgedBy, incomingNumber } = answers;
  const [at = '', time = ''] = recorded?.at.split('T') ?? [];
  return element(
    'section',
    { class: 'receipt' },
    paragraph(view.office.officeName, 'office'),
    element('h1', {}, words.receiptTitle),
    recordList([
      [words.unit, unit.code === '' ? view.unitName : unit.name],
      [
        words.document,
        `${words.numbered(type, number)}, ${words.issued(formatDay(issuedOn), issuingBody)}`,
      ],
      [words.subject, subject],
      [words.acknowledgedOn, acknowledgedOn === null ? '' : formatDay(acknowledgedOn)],
      [words.acknowledgedBy, acknowledgedBy],
      [words.incomingNumber, incomingNumber],
    ]),
    answers.train === 'notStarted' ? null : trainRecord(desk, { directive }),
    recordList([
      [words.recordedAt, at === '' ? '' : `${time}, ${formatDay(at)}`],
      [words.reference, recorded?.reference ?? ''],
    ]),
    paragraph(words.receiptNote, 'soft'),
  );
}
