import { formatDay } from '../../calendar/day';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { trainingTotals } from '../../records/training-entry';
import type { Words } from '../../words/words';
import { formatEntries } from '../../workbook/cells/kinds/entries';
import { formatHeads } from '../../workbook/cells/kinds/heads';
import { headerNames } from '../../workbook/cells/tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { type CompletionRules, completeRow } from '../rules/complete-row';

export function withForms(change: ObligationChange, { trainingForms }: Words): ObligationChange {
  if (!change.entries) return change;
  const forms = trainingTotals(change.entries).forms.map((form) => trainingForms[form]);
  return { ...change, forms: forms.join('; ') };
}

/** Changes that complete a row after typing. Without training rounds, `forms` stays as typed. */
export function completedChange(
  row: Obligation,
  rules: CompletionRules,
  words: Words,
): ObligationChange {
  const { entries } = row;
  const change = completeRow(row, rules);
  const { forms = '' } = entries.length === 0 ? row : withForms({ entries }, words);
  return forms === row.forms ? change : { ...change, forms };
}

/**
 * Text of an answer for the log, which is the only place that keeps earlier answers. Omits names of persons.
 */
export function answerDetail(change: ObligationChange, words: Words): string {
  const { train, eligibleBy = {}, entries = [], incomingNumber = '' } = change;
  const { choices } = words;
  const { implementingDocument = '', documentOn, difficulties = '', expectedOn } = change;
  const { eligible, expectedOn: expected } = headerNames(trackingTab, words);
  if (train === undefined && change.acknowledge === undefined)
    return joinParts([expectedOn ? `${expected}: ${formatDay(expectedOn)}` : '', difficulties]);
  if (train === undefined)
    return joinParts([choices.acknowledgeState.acknowledged, incomingNumber]);
  const heads = formatHeads(eligibleBy, words).split('\n').join('; ');
  return joinParts([
    choices.trainState[train],
    formatEntries(entries, words).split('\n').join('; '),
    heads === '' ? '' : `${eligible}: ${heads}`,
    joinParts([implementingDocument, documentOn ? formatDay(documentOn) : '']),
    difficulties,
  ]);
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
