import type { Dispatch } from '../../records/dispatch';
import { addFigures, FIGURE_NAMES, NO_FIGURES } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { digestOf } from '../../texts/digest';
import { isSoundAbove, sealOf } from './seals';

/**
 * The figures of one closing of a period of one dispatch, as an office sends them to the one above it: the whole and
 * each block. No unit, no contact and no person is in it.
 */
export interface PeriodFile
  extends Pick<Dispatch, 'type' | 'issuedOn' | 'issuingBody' | 'subject'> {
  /** Name of the office that sends it. */
  readonly office: string;
  /** Version of the add-on that made it. */
  readonly version: string;
  /** Its number is that of the dispatch, its checksum the seal of the blocks. */
  readonly total: FrozenFigures;
  readonly blocks: readonly FrozenFigures[];
  /** Seals whose figures these are, and the seal of the closing with it. */
  readonly seal: string;
}

/** Gives a total without what was proposed to the office's own leaders, which goes to no other office. */
export function withoutProposal(
  total: FrozenFigures,
  blocks: readonly FrozenFigures[],
): FrozenFigures {
  const bare = { ...total, difficulties: '' };
  return { ...bare, checksum: sealOf(bare, blocks) };
}

/** Seals a file over the closing's own seal, so that neither a figure nor whose it is changes without being seen. */
export function sealedFile(file: Omit<PeriodFile, 'seal'>): PeriodFile {
  return { ...file, seal: fileSeal(file) };
}

/** Tells whether a file is as it was made: its seals hold, and its blocks add up to the whole. */
export function isSoundFile(file: PeriodFile): boolean {
  const { total, blocks, seal } = file;
  const sum = blocks.reduce(addFigures, NO_FIGURES);
  return (
    fileSeal(file) === seal &&
    isSoundAbove(file) &&
    FIGURE_NAMES.every((name) => sum[name] === total[name])
  );
}

function fileSeal(file: Omit<PeriodFile, 'seal'>): string {
  const { office, version, type, issuedOn, issuingBody, subject, total } = file;
  const facts = [office, version, type, issuedOn, issuingBody, subject, total.checksum];
  return digestOf(JSON.stringify(facts));
}
