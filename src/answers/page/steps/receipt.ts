import { formatDay } from '../../../calendar/day';
import { spokenMoment } from '../../../calendar/moment';
import { acts, button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import type { PageDirective } from '../../rules/page-view';
import { recordList } from '../fields/record-list';
import type { StepPlace, StepUnit, UnitDesk } from '../unit-desk';
import { trainRecord } from './train-record';

/** Builds what proves an answer: when it was recorded, under which reference, and the sheet to print. */
export function receiptPart(desk: UnitDesk, { directive, unit }: StepPlace): HTMLElement[] {
  return [codeList(desk, directive), printButton(desk, directive, unit)];
}

/** Builds the button that prints what the office has recorded of a dispatch, as a document under its own name. */
export function printButton(desk: UnitDesk, directive: PageDirective, unit: StepUnit): HTMLElement {
  const { words } = desk;
  const print = button(words.printReceipt, 'quiet', () => {
    const { title } = document;
    const sheet = receipt(desk, directive, unit);
    document.body.append(sheet);
    document.body.classList.add('printing');
    document.title = [words.receiptTitle, directive.number, unitName(desk, unit)].join(' - ');
    // A telephone goes on while its sheet is still being made.
    window.addEventListener(
      'afterprint',
      () => {
        document.title = title;
        document.body.classList.remove('printing');
        sheet.remove();
      },
      { once: true },
    );
    window.print();
  });
  return acts(print);
}

/** Lists what the office has recorded of a dispatch, with the moment and the reference. */
export function recordedParts(desk: UnitDesk, directive: PageDirective): HTMLElement[] {
  const { words } = desk;
  const { acknowledgedOn, acknowledgedBy, incomingNumber, train } = directive.answers;
  return [
    recordList([
      [words.acknowledgedOn, acknowledgedOn === null ? '' : formatDay(acknowledgedOn)],
      [words.acknowledgedBy, acknowledgedBy],
      [words.incomingNumber, incomingNumber],
      [words.result, train === 'notStarted' ? '' : words.trainStates[train]],
    ]),
    trainRecord(desk, { directive }),
    codeList(desk, directive),
  ];
}

/** A code vouches for what its own moment left: what was changed since is said beside it. */
function codeList({ words }: UnitDesk, { recorded, answers }: PageDirective): HTMLElement {
  const { at = '', reference = '' } = recorded ?? {};
  const changedAt = answers.changedAt ?? '';
  return recordList([
    [words.recordedAt, at && spokenMoment(at)],
    [words.reference, reference],
    [words.changedAt, changedAt > at ? spokenMoment(changedAt) : ''],
  ]);
}

function unitName({ view }: UnitDesk, { code, name }: StepUnit): string {
  return code === '' ? view.unitName : name;
}

/** Builds the receipt: office, unit, dispatch, what was answered, when, and under which reference. */
function receipt(desk: UnitDesk, directive: PageDirective, unit: StepUnit): HTMLElement {
  const { words, view } = desk;
  const { type, number, issuedOn, issuingBody, subject } = directive;
  return element(
    'section',
    { class: 'receipt' },
    paragraph(view.office.officeName, 'office'),
    element('h1', {}, words.receiptTitle),
    recordList([
      [words.unit, unitName(desk, unit)],
      [
        words.document,
        `${words.numbered(type, number)}, ${words.issued(formatDay(issuedOn), issuingBody)}`,
      ],
      [words.subject, subject],
    ]),
    ...recordedParts(desk, directive),
    paragraph(words.receiptNote, 'soft'),
  );
}
