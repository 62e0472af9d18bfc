import { reasonProblems } from '../../answers/jobs/reason-problems';
import type { ContactDecision } from '../../answers/rules/requests-view';
import { fieldText, invalidForm, invalidFormIfAny } from '../../forms/form-fields';
import type { FormOutcome, FormProblem } from '../../forms/form-view';
import { addressOf } from '../../records/email-address';
import { type LetterItemRecord, NO_DISPATCH } from '../../records/letter-item-record';
import { WAITING_STATES } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { notImported } from '../../unit-changes/jobs/tracking-changes';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { type Office, readOffice } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { letterContext } from '../compose/letter-context';
import type { PlannedLetter } from '../rules/planned-letter';
import { checkLetters, queueLetters } from './queue-letters';

/**
 * Changes a unit's contact as requested, or refuses the request. The letter about the decision also goes to the
 * former mailbox. Erases the contact data of the request.
 */
export function decideContact(ports: Ports, decision: ContactDecision): FormOutcome {
  const words = ports.words();
  const { agrees } = decision;
  const because = fieldText({ because: decision.because }, 'because');
  const refusal = invalidFormIfAny(decisionProblems(decision, because, words));
  if (refusal) return refusal;
  return withLock(ports, () => {
    const office = readOffice(ports);
    const unit = office.units.find(({ code }) => code === decision.code);
    const request = unit?.contactRequest;
    if (!unit || request?.state !== 'open' || request.at !== decision.at)
      return invalidForm([{ field: '', message: words.says.contactGone }]);
    const { position, email, phone } = request;
    const asked = { position, email, phone };
    const given = Object.entries(asked).filter(([, text]) => text !== '');
    const change: Partial<Unit> = agrees
      ? {
          ...Object.fromEntries(given),
          // The name is that of the former contact
          ...(position === '' ? {} : { contact: '' }),
          contactRequest: null,
        }
      : { contactRequest: { state: 'refused', because, at: ports.clock.now() } };
    const after = { ...unit, ...change };
    const letters = lettersAbout(ports, office, { before: unit, after, agrees });
    queueLetters(ports, office, letters);
    markSummaryDue(ports);
    changeByKey(ports, unitsTab, office.unitRows, notImported({ [unit.code]: change }));
    const { contactAgreed, contactRefused, contactDone, contactNotAgreed } = words.says;
    const detail = agrees ? contactAgreed : format(contactRefused, { because });
    writeLog(ports, words, [{ event: 'requestDecided', unit: unit.code, detail }]);
    const values = { unit: unit.name, letters: letters.length };
    return { done: true, message: format(agrees ? contactDone : contactNotAgreed, values) };
  });
}

function decisionProblems(
  { agrees, called }: ContactDecision,
  because: string,
  words: Words,
): FormProblem[] {
  if (agrees)
    return called === 'yes' ? [] : [{ field: 'called', message: words.says.contactNotCalled }];
  return reasonProblems(because, true, words);
}

interface DecidedContact {
  readonly before: Unit;
  readonly after: Unit;
  readonly agrees: boolean;
}

/** A letter to each mailbox that the unit had or has. A waiting letter of an interrupted run is not repeated. */
function lettersAbout(ports: Ports, office: Office, { before, after, agrees }: DecidedContact) {
  const context = letterContext(ports, office, false);
  const kind = 'contact';
  const record: LetterItemRecord = {
    ...{ dispatchId: NO_DISPATCH, unitCode: after.code, stage: 'contact', version: 1 },
    day: context.today,
    tier: agrees ? 0 : 1,
  };
  const waiting = new Set(
    office.letters
      .filter(
        (letter) =>
          letter.kind === kind &&
          WAITING_STATES.includes(letter.state) &&
          letter.itemRecords.some(
            ({ unitCode, day, tier }) =>
              unitCode === record.unitCode && day === record.day && tier === record.tier,
          ),
      )
      .map(({ mailbox }) => mailbox),
  );
  const addresses = [addressOf(before.email, before.returnedEmail), addressOf(after.email)];
  const mailboxes = new Set(addresses.flatMap((one) => (one.usable ? [one.mailbox] : [])));
  const planned = [...mailboxes]
    .filter((mailbox) => !waiting.has(mailbox))
    .map(
      (mailbox): PlannedLetter => ({
        ...{ mailbox, copies: [], kind, items: [], itemRecords: [record], units: [after] },
        needsApproval: office.plan.needsApproval.includes(kind),
      }),
    );
  return checkLetters(planned, context).letters;
}
