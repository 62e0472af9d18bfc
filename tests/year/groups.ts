import type { CountedDispatch, Line } from './recount';

/** Units that a row of a table is about. */
export interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
}

const REST = 'Đơn vị khác, gồm cả cấp trên nêu trên';

export function groupsByBlock({ lines }: CountedDispatch): Group[] {
  const names = [...new Set(lines.map(({ block }) => block))];
  return names.map((name) => ({ name, lines: lines.filter(({ block }) => block === name) }));
}

/** Units below each body, and the rest. The bodies of the scenario have no body above them. */
export function groupsByBody({ lines }: CountedDispatch): Group[] {
  const bodies = [...new Set(lines.flatMap(({ above }) => above))];
  const rest = lines.filter(({ above }) => above.length === 0);
  return [
    ...bodies.map((name) => ({ name, lines: lines.filter(({ above }) => above.includes(name)) })),
    ...(bodies.length > 0 && rest.length > 0 ? [{ name: REST, lines: rest }] : []),
  ];
}

type Heads = [eligible: number, attended: number];

/** Numbers by audience. Those of units that gave none, or others than their total, are together. */
export function headsByAudience({ lines }: CountedDispatch): Map<string, Heads> {
  const groups = new Map<string, Heads>();
  const add = (name: string, at: 0 | 1, count: number) => {
    const heads = groups.get(name) ?? [0, 0];
    heads[at] += count;
    groups.set(name, heads);
  };
  const totals = lines.flatMap(({ audiences, eligible, attended }) => [
    { audiences, place: 0 as const, total: eligible ?? 0 },
    { audiences, place: 1 as const, total: attended ?? 0 },
  ]);
  for (const { audiences, place, total } of totals) {
    const own = [...audiences].map(([name, heads]) => [name, heads[place]] as const);
    const sum = own.reduce((all, [, count]) => all + count, 0);
    if (sum === total) for (const [name, count] of own) add(name, place, count);
    else add('Chưa phân theo đối tượng', place, total);
  }
  return groups;
}

const DUE = ['onTime', 'late', 'within', 'overdue'] as const;
const FREE = ['done', 'open'] as const;

/** Numbers in the bar of some units: how many are in each part of the last stage, without those that are 0. */
export function barOf({ stages, deadlines }: CountedDispatch, lines: readonly Line[]): number[] {
  const stage = stages.at(-1) ?? 'result';
  const parts = deadlines[stage]?.due === '' ? FREE : DUE;
  return parts
    .map((part) => lines.filter((line) => line.stages[stage]?.part === part).length)
    .filter((count) => count > 0);
}
