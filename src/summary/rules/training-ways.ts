import { trainingForms } from '../../records/training-figures';
import { splitList } from '../../texts/split-list';
import type { UnitLine } from './unit-line';

export interface TrainingWays {
  readonly withDocument: number;
  /** Most used first. */
  readonly forms: readonly { readonly form: string; readonly units: number }[];
}

export function trainingWays(lines: readonly UnitLine[]): TrainingWays {
  const texts = new Map<string, number>();
  let withDocument = 0;
  for (const { obligation } of lines) {
    if (obligation.complete === 'notStarted') continue;
    addTo(texts, trainingForms(obligation.reportedValues).join('; '), 1);
    if (obligation.implementingDocument !== '') withDocument += 1;
  }
  const counts = new Map<string, number>();
  for (const [text, units] of texts) {
    for (const form of new Set(splitList(text))) addTo(counts, form, units);
  }
  return {
    withDocument,
    forms: [...counts].map(([form, units]) => ({ form, units })).sort((a, b) => b.units - a.units),
  };
}

function addTo(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
