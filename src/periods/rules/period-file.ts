import type { Dispatch } from '../../records/dispatch';
import { addFigures, FIGURE_NAMES, NO_FIGURES } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { addedValues, valueUnder } from '../../records/reported-value';
import { digestOf } from '../../texts/digest';
import { isSoundWithoutUnits, sealOf } from './seals';

/** One closing of a period, as an office sends it to the office above. Contains no unit, contact or person. */
export interface PeriodFile
  extends Pick<
    Dispatch,
    'type' | 'label' | 'issuedOn' | 'issuingBody' | 'subject' | 'asks' | 'task' | 'taskWords'
  > {
  readonly office: string;
  readonly version: string;
  /** Names of the requested figures, with their units of measure; empty if none are requested. */
  readonly figureTitles: readonly string[];
  /** `total.number` is the number of the dispatch. `total.checksum` seals the blocks. */
  readonly total: FrozenFigures;
  readonly blocks: readonly FrozenFigures[];
  /** Digest of the facts about the file and of `total.checksum`. */
  readonly seal: string;
}

/** The proposal is for the office's own leaders, and no other office may see it. */
export function withoutProposal(
  total: FrozenFigures,
  blocks: readonly FrozenFigures[],
): FrozenFigures {
  const withoutText = { ...total, difficulties: '' };
  return { ...withoutText, checksum: sealOf(withoutText, blocks) };
}

export function sealedFile(file: Omit<PeriodFile, 'seal'>): PeriodFile {
  return { ...file, seal: fileSeal(file) };
}

export function isSoundFile(file: PeriodFile): boolean {
  const { total, blocks, seal } = file;
  const sum = blocks.reduce(addFigures, NO_FIGURES);
  return (
    fileSeal(file) === seal &&
    isSoundWithoutUnits(file) &&
    FIGURE_NAMES.every((name) => sum[name] === total[name]) &&
    isSumOf(blocks, total)
  );
}

function isSumOf(blocks: readonly FrozenFigures[], total: FrozenFigures): boolean {
  const sums = addedValues(blocks.map(({ reportedValues }) => reportedValues));
  return (
    sums.length === total.reportedValues.length &&
    sums.every(({ label, value }) => valueUnder(total.reportedValues, label) === value)
  );
}

function fileSeal(file: Omit<PeriodFile, 'seal'>): string {
  const { office, version, type, label, issuedOn, issuingBody, subject, total } = file;
  const asked = [file.asks, file.task, file.taskWords];
  const document = [type, label, issuedOn, issuingBody, subject, ...asked];
  const facts = [office, version, ...document, total.checksum, ...file.figureTitles];
  return digestOf(JSON.stringify(facts));
}
