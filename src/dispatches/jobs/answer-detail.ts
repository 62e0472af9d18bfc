import { formatDay } from '../../calendar/day';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { trainingTotals } from '../../records/training-entry';
import type { Words } from '../../words/words';
import { formatEntries } from '../../workbook/cells/kinds/entries';
import { formatHeads } from '../../workbook/cells/kinds/heads';
import { type CompletionRules, completeRow } from '../rules/complete-row';

/** Adds the words of the forms of training to a change that holds rounds. */
export function withForms(change: ObligationChange, { trainingForms }: Words): ObligationChange {
  if (!change.entries) return change;
  const forms = trainingTotals(change.entries).forms.map((form) => trainingForms[form]);
  return { ...change, forms: forms.join('; ') };
}

/** Says what follows from what a person has typed into a row: what `settleObligation` says, and the forms of its rounds. */
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

/** Says what an answer gave, for the log: an earlier answer is kept nowhere else. Names of persons are left out. */
export function answerDetail(change: ObligationChange, words: Words): string {
  const { train, eligibleBy = {}, entries = [], incomingNumber = '' } = change;
  const { choices, tabs } = words;
  const { implementingDocument = '', documentOn, difficulties = '', expectedOn } = change;
  const { eligible, expectedOn: expected } = tabs.tracking.headers;
  if (train === undefined && change.acknowledge === undefined)
    return listed([expectedOn ? `${expected}: ${formatDay(expectedOn)}` : '', difficulties]);
  if (train === undefined) return listed([choices.acknowledgeState.acknowledged, incomingNumber]);
  const heads = formatHeads(eligibleBy, words).split('\n').join('; ');
  return listed([
    choices.trainState[train],
    formatEntries(entries, words).split('\n').join('; '),
    heads === '' ? '' : `${eligible}: ${heads}`,
    listed([implementingDocument, documentOn ? formatDay(documentOn) : '']),
    difficulties,
  ]);
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
