/**
 * Columns that are collapsed and expanded together. `depth` counts the groups around these columns, including
 * this one.
 */
export interface ColumnGroup {
  readonly column: number;
  readonly columns: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

const MAX_DEPTH = 8;

export function depthAt(groups: readonly ColumnGroup[], column: number): number {
  return groups.filter((group) => containsColumn(group, column)).length;
}

export function containsColumn({ column, columns }: ColumnGroup, at: number): boolean {
  return at >= column && at < column + columns;
}

/**
 * Returns the groups after each column's depth was changed by `shift`. Depth stays between 0 and 8. Adjacent
 * columns of one depth form one group. A group is collapsed if it overlaps a group of its depth that was
 * collapsed.
 */
export function shiftedGroups(
  groups: readonly ColumnGroup[],
  shift: (column: number) => number,
  width: number,
): ColumnGroup[] {
  const depths = Array.from({ length: width }, (_, i) =>
    Math.min(MAX_DEPTH, Math.max(0, depthAt(groups, i + 1) + shift(i + 1))),
  );
  return groupsOf(depths, groups);
}

function groupsOf(depths: readonly number[], before: readonly ColumnGroup[]): ColumnGroup[] {
  const found: ColumnGroup[] = [];
  for (let depth = 1; depth <= MAX_DEPTH; depth += 1) {
    let column = 0;
    for (let at = 1; at <= depths.length + 1; at += 1) {
      const isIn = (depths[at - 1] ?? 0) >= depth;
      if (isIn && column === 0) column = at;
      if (isIn || column === 0) continue;
      const bare = { column, columns: at - column, depth };
      found.push({
        ...bare,
        collapsed: before.some((one) => one.collapsed && overlaps(one, bare)),
      });
      column = 0;
    }
  }
  return found;
}

function overlaps(a: ColumnGroup, b: Omit<ColumnGroup, 'collapsed'>): boolean {
  const isApart = a.column >= b.column + b.columns || b.column >= a.column + a.columns;
  return a.depth === b.depth && !isApart;
}
