import { toUnitCode, type UnitCode } from '../../records/unit';

/** Codes `DV-0001`, `DV-0002` … above every number in use. */
export function unitCodeGenerator(codes: readonly string[]): () => UnitCode {
  let last = codes.reduce(
    (most, code) => Math.max(most, Number(/^DV-(\d+)$/.exec(code)?.[1] ?? 0)),
    0,
  );
  return () => {
    last += 1;
    return toUnitCode(`DV-${String(last).padStart(4, '0')}`);
  };
}
