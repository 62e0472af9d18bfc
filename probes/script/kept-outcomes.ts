import { type Outcome, type Outcomes, PLACES, type Place } from '../read/probe';
import { scrubbed } from '../read/scrub';

/** Stored value of a probe that has begun but not ended. */
const BEGUN = 'begun';
const PREFIX = 'outcome';

const store = () => PropertiesService.getScriptProperties();
const keyOf = (place: Place, name: string) => `${PREFIX}:${place}:${name}`;

function outcomeIn(text: string): Outcome {
  return text === BEGUN ? { stopped: true } : (JSON.parse(text) as Outcome);
}

/** Stores that a probe has begun. If the run ends during the probe, this mark remains. */
export function noteBegun(place: Place, name: string): void {
  store().setProperty(keyOf(place, name), BEGUN);
}

/** Stores a result without addresses, links and ids. */
export function keepOutcome(place: Place, name: string, outcome: Outcome): void {
  const kept = 'gave' in outcome ? { ...outcome, gave: scrubbed(outcome.gave) } : outcome;
  store().setProperty(keyOf(place, name), JSON.stringify(kept));
}

/** Reads all stored results. A probe that has begun but not ended counts as stopped. */
export function readOutcomes(): Outcomes {
  const all = store().getProperties();
  const outcomes: { [At in Place]?: Record<string, Outcome> } = {};
  for (const key of Object.keys(all).sort()) {
    const [prefix, at, name = ''] = key.split(':');
    const place = PLACES.find((one) => one === at);
    if (prefix !== PREFIX || !place) continue;
    outcomes[place] = { ...outcomes[place], [name]: outcomeIn(all[key] ?? BEGUN) };
  }
  return outcomes;
}

export function forgetOutcomes(place: Place): void {
  const keys = store().getKeys();
  for (const key of keys) if (key.startsWith(`${PREFIX}:${place}:`)) store().deleteProperty(key);
}
