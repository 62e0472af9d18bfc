import type { Measured } from './run-jobs';

/**
 * Says in a sentence each what is worse than it may be: more data calls than a job makes today, calls or virtual time
 * that grow with the units, virtual time above what is promised. Takes one job at two sizes, the smaller first.
 */
export function regressionsIn(few: Measured, many: Measured): string[] {
  const { name, calls, moreWhere, virtual = Number.POSITIVE_INFINITY } = many.job;
  const at = ({ units }: Measured) => `${name}, ${units} units`;
  const sentences = [few, many].flatMap((one) => [
    ...(one.calls > calls ? [`${at(one)}: ${one.calls} data calls, ${calls} are recorded`] : []),
    ...(one.virtual > virtual
      ? [`${at(one)}: ${one.virtual} virtual ms, ${virtual} are promised`]
      : []),
  ]);
  if (moreWhere === undefined && few.calls !== many.calls) {
    sentences.push(`${at(many)}: ${many.calls} data calls, for ${few.units} units ${few.calls}`);
  }
  if (many.virtual / few.virtual > many.units / few.units) {
    sentences.push(`${at(many)}: its virtual time grows faster than the units`);
  }
  return sentences;
}
