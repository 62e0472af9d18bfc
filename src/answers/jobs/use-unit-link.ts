import { findUnit, whichUnit } from '../../dispatches/jobs/find-obligation';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import { invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormContent, FormOutcome } from '../../forms/form-view';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { linkMaker } from '../../units/jobs/unit-link';
import type { Ports } from '../../workbook/ports';
import { readRules, readTab, unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';

/** Preselects the unit of the row at the cursor. */
export function unitLinkForm(ports: Ports): FormContent {
  const words = ports.words();
  const labels = words.forms.unitLink;
  const { open, renew, moved, leaked } = labels;
  const onlyIfRenewed = { name: 'act', is: ['renew'] };
  const { units, unit } = whichUnit(ports, words);
  return {
    intro: labels.intro,
    fields: [
      field('unit', words.forms.recordAnswer.unit, 'unit', { value: unit, options: units }),
      choiceOf('act', labels.act, optionsOf({ open, renew, moved, leaked })),
      field('tell', labels.tell, 'check', { value: 'yes', when: onlyIfRenewed }),
      field('sure', labels.sure, 'check'),
    ],
    submitLabel: labels.submit,
  };
}

/**
 * Returns the link to a unit's page, or the form's problems. `renew` first raises the link version, which makes
 * all earlier links of the unit invalid. `announce` queues a letter about the new link, which is sent only once
 * the link version is written, and returns a sentence about it.
 */
export function useUnitLink(
  ports: Ports,
  answers: FormAnswers,
  announce: (ports: Ports, unit: Unit) => string,
): FormOutcome {
  return withLock(ports, () => {
    const { words, settings } = readRules(ports);
    const units = readTab(ports, unitsTab, words);
    const found = findUnit(ports, units, answers);
    if ('message' in found) return invalidForm([found]);
    if (settings.linkBase === '') return invalidForm([{ field: '', message: words.errors.noLink }]);
    const before = unitOf(found.row);
    const renews = answers.act === 'renew';
    const linkVersion = before.linkVersion + (renews ? 1 : 0);
    const { linkRenewed, linkOpens, openLink, newLinkByHand } = words.says;
    let message: string = format(linkOpens, { unit: before.name });
    if (renews) {
      const letter = answers.tell === 'yes' ? announce(ports, before) : newLinkByHand;
      message = format(linkRenewed, { unit: before.name, letter });
      changeRows(ports, unitsTab, units, new Map([[found.at, { linkVersion }]]));
      writeLog(ports, words, [{ event: 'linkRenewed', unit: before.code, detail: message }]);
    }
    return {
      done: true,
      message,
      link: {
        address: linkMaker(ports.signer, settings)({ ...before, linkVersion }),
        label: openLink,
      },
    };
  });
}
