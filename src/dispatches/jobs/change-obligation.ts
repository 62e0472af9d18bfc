import { mend, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import type { Directive } from '../../records/directive';
import type { LogEvent } from '../../records/log-entry';
import { newObligation, type Obligation, type ObligationChange } from '../../records/obligation';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markDue } from '../../workbook/writing/summary-due';
import { personName, writeLog } from '../../workbook/writing/write-log';
import { addRows, changeRows } from '../../workbook/writing/write-rows';
import { withForms } from './answer-detail';
import { findRow } from './find-obligation';
import { rowChangedMeanwhile } from './seen-before';
import { standingNow } from './tracking-copies';

/** What a form does to one row of Theo dõi. */
export interface RowDeed {
  readonly event: LogEvent;
  /** Fields that must be filled in, besides the dispatch and the unit. */
  readonly required: readonly string[];
  /** Whether a unit that was not asked gets a row of its own. */
  readonly takesUnasked: boolean;
  readonly problems: (row: Obligation, directive: Directive) => readonly FormProblem[];
  readonly change: (row: Obligation, directive: Directive) => ObligationChange;
  /** What the log says of the change. */
  readonly detail: (change: ObligationChange) => string;
  /** What the person reads at the end, given the unit's name. */
  readonly done: (unit: string) => string;
}

/** Changes the row that a form names, stamped and logged; or says what must be mended. */
export function changeObligation(ports: Ports, answers: FormAnswers, deed: RowDeed): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const missing = missingFields(answers, ['directive', 'unit', ...deed.required], words);
    const named = findRow(ports, answers, words);
    if ('message' in named) return mend([...missing, named]);
    const { found, unit, directive, tracking } = named;
    const elsewhere = found && rowChangedMeanwhile(found.row, answers, words);
    if (elsewhere) return elsewhere;
    const row = found?.row ?? { ...newObligation(directive.id, unit.code), asked: 'no' as const };
    const problems = [...missing, ...deed.problems(row, directive)];
    if (!found && !deed.takesUnasked) {
      const { number } = directive;
      const message = say(words.says.unitNotAsked, { unit: unit.name, number });
      problems.push({ field: 'unit', message });
    }
    if (problems.length > 0) return mend(problems);
    const change = deed.change(row, directive);
    const owed = { obligation: { ...row, ...change }, directive, unit };
    const cells = {
      ...withForms(change, words),
      ...stampOf(ports, words),
      ...standingNow(ports, owed),
    };
    markDue(ports);
    if (found) changeRows(ports, trackingTab, tracking, new Map([[found.at, cells]]));
    else
      addRows(ports, trackingTab, tracking, [{ ...trackingRow(row, directive, unit), ...cells }]);
    const event = found ? deed.event : 'unexpectedAnswer';
    const detail = deed.detail(change);
    writeLog(ports, words, [{ event, directive: directive.id, unit: unit.code, detail }]);
    return { done: true, message: deed.done(unit.name) };
  });
}

/** Who changed a row, and when. */
export function stampOf(ports: Ports, words: Words) {
  return { changedBy: personName(ports, words), changedAt: ports.clock.now() };
}
