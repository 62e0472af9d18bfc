import { toDay } from '../../calendar/day';
import { field, plainOptions } from '../../forms/field-view';
import { openForm } from '../../forms/form-page/open-form';
import type { FormOpening, FormView } from '../../forms/form-view';
import { readView } from '../../frame/view';
import type { DispatchFormView } from '../dated-form-view';
import { DATED_WORDS, type DatedWords } from '../dated-page/dated-words';
import { addWorkingDaysBox } from '../dated-page/working-days';
import { askedFields, hourFields } from '../rules/asked-fields';
import { optionFields } from '../rules/dispatch-options';
import { issuingBodyOf } from '../rules/issuing-body';
import { REPEATS, repetitionFields } from '../rules/repetition-fields';
import { bearsSecrecyMark } from '../rules/secrecy-mark';
import { dispatchText } from './dispatch-text';
import { showOnlyReminder } from './only-reminder-note';
import { showRecipientCount } from './recipient-count';
import { type UnmatchedAddressees, unmatchedAddressees } from './unmatched-addressees';

function dispatchFields(view: DispatchFormView & FormOpening, words: DatedWords): FormView {
  const labels = words.addDispatch;
  const { last, own, today, hint } = view;
  const required = { required: true };
  return {
    language: view.language,
    title: view.title,
    intro: labels.intro,
    fields: [
      field('number', labels.number, 'text', { ...required, hint: labels.numberHint }),
      field('type', labels.type, 'text', { ...required, value: last?.type ?? labels.typeFirst }),
      field('issuedOn', labels.issuedOn, 'day', { ...required, value: today }),
      field('issuingBody', labels.issuingBody, 'text', {
        ...required,
        value: last?.issuingBody ?? issuingBodyOf(view.officeName, labels.officesOf),
      }),
      field('subject', labels.subject, 'longText', { ...required, hint: labels.subjectHint }),
      field('link', labels.link, 'text', { hint: labels.linkHint }),
      ...askedFields({ choices: words.choices, labels }, { hint, repeats: REPEATS }),
      ...repetitionFields(labels, today),
      field('recipientBlocks', labels.recipientBlocks, 'choices', {
        hint: labels.blocksHint,
        options: plainOptions(view.blocks),
      }),
      ...(own
        ? [
            field('ownOffice', labels.ownOffice, 'choices', {
              hint: labels.ownOfficeHint,
              value: own.code,
              options: [{ value: own.code, label: own.name }],
            }),
          ]
        : []),
      ...optionFields(view.language, words.choices, last),
      field('recipientUnits', labels.recipientUnits, 'units', {
        hint: labels.recipientUnitsHint,
        options: view.units,
        folded: true,
      }),
      ...hourFields({ labels }),
      field('noticeOn', labels.noticeOn, 'day', { hint: labels.noticeOnHint, folded: true }),
      field('notClassified', labels.notClassified, 'check', required),
    ],
    submit: view.submit,
    submitLabel: labels.submit,
  };
}

const view = readView<DispatchFormView & FormOpening>();
const words = DATED_WORDS[view.language];

let unmatched: UnmatchedAddressees | null = null;

openForm(dispatchFields(view, words), {
  consent: 'notClassified',
  check: () => unmatched?.problems() ?? [],
  path: { step: 'openDispatch', next: 'openLetters' },
  mayStoreDraft: (answers) => !Object.values(answers).some(bearsSecrecyMark),
  customize: (open) => {
    const issuedOn = open.fields.find(({ name }) => name === 'issuedOn');
    const from = { since: words.sinceIssue, day: () => toDay(issuedOn?.read() ?? '') };
    addWorkingDaysBox(open, 'acknowledgeBy', { view, words, from });
    addWorkingDaysBox(open, 'completeBy', { view, words, from });
    showOnlyReminder(open, words, view);
    showRecipientCount(open, words, view);
    unmatched = unmatchedAddressees(open, words, view.blocks);
    const { blocks, units, last } = view;
    return dispatchText(open, words, { blocks, units, unmatched, isFirst: last === null });
  },
});
