import { closedFigures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { RowOf } from '../cells/tab';
import type { periodsTab } from './periods-tab';

export function frozenOf(row: RowOf<typeof periodsTab>): FrozenFigures {
  const { closedAt, level, closing, reminders, completedAfter } = row;
  return {
    ...row,
    ...closedFigures((name) => row[name] ?? 0),
    closedAt: closedAt ?? '',
    closing: closing ?? 1,
    reminders: reminders ?? 0,
    completedAfter: completedAfter ?? 0,
    level: level ?? 'unit',
  };
}
