import { formatDay } from '../../../calendar/day';
import { formatMomentInSentence } from '../../../calendar/moment';
import { button, buttonRow } from '../../../frame/button';
import { element } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import { printSheet } from '../../../frame/print-sheet';
import type { PageDispatch } from '../../rules/page-view';
import { recordList } from '../fields/record-list';
import {
  completionText,
  dispatchName,
  type StepPlace,
  type StepUnit,
  type UnitPage,
} from '../page-state';
import { completionRecord } from './completion-record';

/** Leaves out time and code where the notice about the answer just recorded says them. */
export function receiptPart(unitPage: UnitPage, { key, dispatch, unit }: StepPlace): HTMLElement[] {
  const print = printButton(unitPage, dispatch, unit);
  const isSaid = unitPage.notices.get(key)?.tone === 'good';
  return isSaid ? [print] : [codeList(unitPage, dispatch), print];
}

export function printButton(
  unitPage: UnitPage,
  dispatch: PageDispatch,
  unit: StepUnit,
): HTMLElement {
  const { words } = unitPage;
  const print = button(words.printReceipt, 'quiet', () => {
    const title = [words.receiptTitle, dispatch.number, unitName(unitPage, unit)].join(' - ');
    printSheet(receipt(unitPage, dispatch, unit), title);
  });
  return buttonRow(print);
}

export function recordedParts(unitPage: UnitPage, dispatch: PageDispatch): HTMLElement[] {
  const { words } = unitPage;
  const { acknowledgedOn, acknowledgedBy, incomingNumber, complete } = dispatch.answers;
  return [
    recordList([
      [words.acknowledgedOn, acknowledgedOn === null ? '' : formatDay(acknowledgedOn)],
      [words.acknowledgedBy, acknowledgedBy],
      [words.incomingNumber, incomingNumber],
      [words.result, complete === 'notStarted' ? '' : completionText(words, dispatch, complete)],
    ]),
    completionRecord(unitPage, { dispatch }),
    codeList(unitPage, dispatch),
  ];
}

function codeList({ words }: UnitPage, { recorded, answers }: PageDispatch): HTMLElement {
  const { at = '', reference = '' } = recorded ?? {};
  const changedAt = answers.changedAt ?? '';
  return recordList([
    [words.recordedAt, at && formatMomentInSentence(at)],
    [words.reference, reference],
    [words.changedAt, changedAt > at ? formatMomentInSentence(changedAt) : ''],
  ]);
}

function unitName({ view }: UnitPage, { code, name }: StepUnit): string {
  return code === '' ? view.unitName : name;
}

function receipt(unitPage: UnitPage, dispatch: PageDispatch, unit: StepUnit): HTMLElement {
  const { words, view } = unitPage;
  const { issuedOn, issuingBody, subject } = dispatch;
  return element(
    'section',
    { class: 'receipt' },
    paragraph(view.office.officeName, 'office'),
    element('h1', {}, words.receiptTitle),
    recordList([
      [words.unit, unitName(unitPage, unit)],
      [
        words.document,
        `${dispatchName(words, dispatch)}, ${words.issued(formatDay(issuedOn), issuingBody)}`,
      ],
      [words.subject, subject],
    ]),
    ...recordedParts(unitPage, dispatch),
    paragraph(words.receiptNote, 'soft'),
  );
}
