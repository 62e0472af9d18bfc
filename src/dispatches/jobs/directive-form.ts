import { field, optionsOf, plainOptions } from '../../forms/form-fields';
import type { FormView } from '../../forms/form-view';
import { takeUpUnits } from '../../units/jobs/take-up-units';
import { unitFinder } from '../../units/rules/unit-index';
import type { Ports } from '../../workbook/ports';
import { readRules, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { issuingBodyOf } from '../rules/issuing-body';
import { daysOffHint } from './days-off-hint';

/** Builds the form of Thêm văn bản. Throws the sentence for people when there are no units yet. */
export function directiveForm(ports: Ports): FormView {
  takeUpUnits(ports);
  const { words, settings, daysOff } = readRules(ports);
  const units = rowsOf(readTab(ports, unitsTab, words)).map(unitOf);
  if (units.length === 0) throw new Error(words.errors.noUnits);
  const labels = words.forms.addDirective;
  const blocks = [...new Set(units.map(({ block }) => block))].filter((block) => block !== '');
  const today = ports.clock.today();
  const own = unitFinder(units, today)(settings.officeName);
  const required = { required: true };
  const hint = daysOffHint(daysOff, today, words);
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      field('number', labels.number, 'text', { ...required, hint: labels.numberHint }),
      field('type', labels.type, 'text', { ...required, value: labels.typeFirst }),
      field('issuedOn', labels.issuedOn, 'day', { ...required, value: today }),
      field('issuingBody', labels.issuingBody, 'text', {
        ...required,
        value: issuingBodyOf(settings.officeName, labels.officeOf),
      }),
      field('subject', labels.subject, 'longText', { ...required, hint: labels.subjectHint }),
      field('link', labels.link, 'text', { hint: labels.linkHint }),
      field('acknowledgeBy', labels.acknowledgeBy, 'day', required),
      field('trainBy', labels.trainBy, 'day', { ...required, hint }),
      field('trainFirst', labels.trainFirst, 'check'),
      field('leadUnit', labels.leadUnit, 'text'),
      field('supportUnits', labels.supportUnits, 'text', { hint: labels.listHint }),
      field('reportsTo', labels.reportsTo, 'text', { hint: labels.listHint }),
      field('recipientBlocks', labels.recipientBlocks, 'choices', {
        hint: labels.blocksHint,
        options: plainOptions(blocks),
      }),
      field('informUnits', labels.informUnits, 'text', { hint: labels.informHint }),
      ...(own
        ? [
            field('ownOffice', labels.ownOffice, 'choices', {
              hint: labels.ownOfficeHint,
              value: own.code,
              options: [{ value: own.code, label: own.name }],
            }),
          ]
        : []),
      field('firstNotice', labels.firstNotice, 'choice', {
        ...required,
        value: 'letter',
        options: optionsOf(words.choices.firstNotice),
      }),
      field('noticeOn', labels.noticeOn, 'day', { hint: labels.noticeOnHint }),
      field('notClassified', labels.notClassified, 'check', required),
    ],
    submit: 'addDirective',
    submitLabel: labels.submit,
  };
}
