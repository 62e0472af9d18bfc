import { describe, expect, it } from 'vitest';
import { closingsOfDirectives } from '../../src/periods/rules/copies';
import type { FrozenFigures } from '../../src/records/frozen-figures';
import { toSchema2 } from '../../src/upgrade/to-2';
import { directivesTab } from '../../src/workbook/tabs/directives-tab';
import { periodsTab } from '../../src/workbook/tabs/periods-tab';
import { directive } from '../builders/directive';
import { frozenTotal } from '../builders/summary';
import { memoryWorkbook } from '../fakes/memory-workbook';
import { words } from '../fakes/office';

/** What the step does to two dispatches, of which each remembers some closed periods, and the rows of Kỳ báo cáo. */
function step(frozen: readonly FrozenFigures[], remembers: Parameters<typeof directive>[0] = {}) {
  const workbook = memoryWorkbook(words);
  workbook.fill(directivesTab, [directive(remembers), directive({ id: 'VB-002' })]);
  workbook.fill(periodsTab, frozen);
  const read = {
    directives: workbook.read(directivesTab),
    periods: workbook.read(periodsTab),
  };
  return toSchema2.changes(read, words).map(({ tab, rows }) => [tab.key, [...rows]]);
}

const closed = [frozenTotal({ units: 4 }), frozenTotal({ units: 9 }, { level: 'unit', code: 'A' })];

describe('the step to schema 2', () => {
  it('gives dispatches the totals of their closed periods, and no other dispatch any', () => {
    const closings = closingsOfDirectives(closed.slice(0, 1)).get('VB-001');
    expect(step(closed)).toEqual([['directives', [[2, { closings }]]]]);
  });

  it('gives nothing where nothing was closed', () => {
    expect(step([])).toEqual([['directives', []]]);
  });

  it('gives nothing more where a run that died had filled the column', () => {
    const closings = closingsOfDirectives(closed).get('VB-001') ?? [];
    expect(step(closed, { closings })).toEqual([['directives', []]]);
  });
});
