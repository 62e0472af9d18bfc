import { PROBES } from '../asked/all-probes';
import { differencesOf, verdictOf } from './compare';
import { type Outcome, type Outcomes, placesOf } from './probe';

const gaveOf = (outcome: Outcome | undefined) =>
  outcome && 'gave' in outcome ? outcome.gave : 'stopped';

/** Sentences for all differences between results of `local/` and Google's, with place and name of the probe. */
export function othersThan(live: Outcomes, local: Outcomes): string[] {
  const asked = PROBES.flatMap((probe) => placesOf(probe).map((place) => ({ probe, place })));
  return asked.flatMap(({ probe, place }) => {
    const [theirs, ours] = [live[place]?.[probe.name], local[place]?.[probe.name]];
    if (verdictOf(probe, ours, theirs) !== 'other') return [];
    const found = differencesOf(gaveOf(ours), gaveOf(theirs));
    return found.map(
      ({ at, local: mine, live: googles }) =>
        `${place}, ${probe.name}${at && `, ${at}`}: local ${JSON.stringify(mine)}, Google ${JSON.stringify(googles)}`,
    );
  });
}
