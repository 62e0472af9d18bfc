import { findUnit, whichUnit } from '../../dispatches/jobs/find-obligation';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import { invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormContent, FormOutcome } from '../../forms/form-view';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { linkMaker } from '../../units/jobs/unit-link';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { Ports } from '../../workbook/ports';
import { readRules, readTab, unitOf } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';

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

/** Letter that announces a unit's next link. */
export interface LinkLetter {
  /** Says what becomes of the letter. */
  readonly sentence: string;
  /**
   * Queues it under the lock, without a flush. Returns what to call after the flush; `null` if letters were queued since
   * it was planned.
   */
  readonly queue: () => (() => void) | null;
}

/**
 * Returns the link to a unit's page, or the form's problems. `renew` first raises the link version, which makes
 * all earlier links of the unit invalid. `announce` plans a letter about the new link, which is sent only once
 * the link version is written.
 */
export function useUnitLink(
  ports: Ports,
  answers: FormAnswers,
  announce: (ports: Ports, unit: Unit) => LinkLetter,
): FormOutcome {
  return planThenWrite(ports, () => plannedLink(ports, answers, announce));
}

function plannedLink(
  ports: Ports,
  answers: FormAnswers,
  announce: (ports: Ports, unit: Unit) => LinkLetter,
): WritePlan<FormOutcome> {
  const { words, settings } = readRules(ports);
  const units = readTab(ports, unitsTab, words);
  const found = findUnit(ports, units, answers);
  if ('message' in found) return { ok: false, outcome: invalidForm([found]) };
  if (settings.linkBase === '')
    return { ok: false, outcome: invalidForm([{ field: '', message: words.errors.noLink }]) };
  const before = unitOf(found.row);
  const renews = answers.act === 'renew';
  const linkVersion = before.linkVersion + (renews ? 1 : 0);
  const { linkRenewed, linkOpens, openLink, newLinkByHand } = words.says;
  const letter = renews && answers.tell === 'yes' ? announce(ports, before) : null;
  const message = renews
    ? format(linkRenewed, { unit: before.name, letter: letter?.sentence ?? newLinkByHand })
    : format(linkOpens, { unit: before.name });
  return {
    ok: true,
    write: () => {
      if (renews) {
        const now = rowsAgain(ports, unitsTab, units, [before.code]);
        const endQueue = now && letter ? letter.queue() : () => undefined;
        if (!now || !endQueue) return null;
        const line = { event: 'linkRenewed' as const, unit: before.code, detail: message };
        changeByKey(ports, unitsTab, now, { [before.code]: { linkVersion } }, [line]);
        endQueue();
      }
      return {
        done: true,
        message,
        link: {
          address: linkMaker(ports.signer, settings)({ ...before, linkVersion }),
          label: openLink,
        },
      };
    },
  };
}
