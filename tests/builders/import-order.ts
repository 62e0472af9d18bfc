import type { ImportOrder } from '../../src/import/rules/import-order';
import type { Unit } from '../../src/records/unit';

export function orderOf(fields: Partial<ImportOrder> = {}): ImportOrder {
  const report = { same: 0, merged: [], left: [], skipped: [] };
  return { added: [], changed: [], trackIn: [], report, ...fields };
}

export function adding(...units: Unit[]): ImportOrder {
  return orderOf({ added: units.map((unit) => ({ unit, apart: false })) });
}

export function changing(unit: Unit, after: Partial<Unit>): ImportOrder {
  const before = Object.fromEntries(
    Object.keys(after).map((column) => [column, unit[column as keyof Unit]]),
  );
  return orderOf({ changed: [{ code: unit.code, before, after }] });
}
