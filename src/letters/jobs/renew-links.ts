import { invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import { format } from '../../texts/format';
import { linkObstacle } from '../../units/jobs/unit-link';
import { LINK_REASONS, planNewLinks } from '../../units/rules/new-links';
import type { Ports } from '../../workbook/ports';
import { readOffice, unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { faultSentences } from '../compose/check-templates';
import { letterContext } from '../compose/letter-context';
import { checkLetters, queueLetters } from './queue-letters';

/**
 * Renews the links of all units. Returns null if `act` is another action, and a question about the number of
 * letters until `sure` is `yes`. The letters are queued first, and none is sent before its link is renewed: an
 * interrupted run leaves old links valid and can be repeated.
 */
export function renewLinks(ports: Ports, { act, sure }: FormAnswers): FormOutcome | null {
  const reason = LINK_REASONS.indexOf(act);
  if (reason < 0) return null;
  return withLock(ports, () => {
    const office = readOffice(ports);
    const { words, settings } = office;
    const context = letterContext(ports, office, false);
    const obstacle = linkObstacle({ ...settings, lettersWithoutLink: false }, words);
    const { unitsByMailbox: boxes, itemFor: coverOf } = planNewLinks(office, {
      asked: context.today,
      tier: reason,
    });
    const kind = 'newLink';
    const needsApproval = office.plan.needsApproval.includes(kind);
    const planned = [...boxes].map(([mailbox, units]) => {
      const itemRecords = units.map(coverOf);
      return { mailbox, copies: [], kind, needsApproval, items: [], itemRecords, units } as const;
    });
    const { letters, faults } = checkLetters(planned, context);
    const { unitRows } = office;
    const changes = new Map(
      unitRows.rows.flatMap(({ at, row }) => {
        const unit = unitOf(row);
        const { version: linkVersion } = coverOf(unit);
        return linkVersion > unit.linkVersion ? [[at, { linkVersion }] as const] : [];
      }),
    );
    const counts = { units: changes.size, letters: letters.length };
    const problem = obstacle ?? faultSentences(faults, words)[0];
    if (problem) return invalidForm([{ field: '', message: problem }]);
    if (sure !== 'yes')
      return invalidForm([{ field: 'sure', message: format(words.says.linksAsk, counts) }]);
    queueLetters(ports, office, letters);
    changeRows(ports, unitsTab, unitRows, changes);
    const message = format(words.says.linksRenewed, counts);
    writeLog(ports, words, [{ event: 'linkRenewed', detail: message }]);
    return { done: true, message };
  });
}
