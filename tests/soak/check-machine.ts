import { tableOf } from '../../local/sheet-table';
import { type Course, dayAt, OWNER, violated } from './course';

const MOST_KEPT = 20_000;
const TRIGGER_TIME = 90 * 60_000;

/**
 * Milliseconds after which a run must have stopped itself, even if every call takes ten times as
 * long as usual.
 */
const LONGEST_RUN = 270_000;

/** Checks the duration of runs, and what they leave behind, against the limits. */
export function checkMachine(course: Course): void {
  const { google } = course;
  checkRuns(course);
  const kept = JSON.stringify(google.properties.script ?? {});
  if (kept.length > MOST_KEPT)
    violated(course, 6, {
      expected: `under ${MOST_KEPT} characters kept`,
      found: `${kept.length}`,
    });
  if (/DV-\d{4}|dv\d+@/.test(kept))
    violated(course, 6, { expected: 'nothing of a unit in properties', found: kept.slice(0, 300) });
  const locks = Object.keys(google.locks);
  if (locks.length > 0) violated(course, 15, { expected: 'a free lock', found: locks.join() });
  const used = google.triggerTime(OWNER);
  if (used > TRIGGER_TIME)
    violated(course, 5, { expected: 'under 90 minutes of triggers', found: `${used} ms` });
}

/** Promises 3 and 32: no run takes too long, and the clock's runs send no more in a day than the cap. */
function checkRuns(course: Course): void {
  const { google, facts } = course;
  const { executions } = google;
  for (const { fn, duration, outcome, start } of executions.slice(facts.executionsRead)) {
    if (duration <= LONGEST_RUN && outcome !== 'timed out') continue;
    const found = `${fn} of ${dayAt(start)} took ${duration} ms: ${outcome}`;
    violated(course, 3, { expected: 'no run beyond 270 s', found });
  }
  facts.executionsRead = executions.length;
}

/**
 * Promise 42: the key is in no cell and no log, and no token is in a cell. Checked once, since it
 * reads every cell.
 */
export function checkSecrets(course: Course): void {
  const { google } = course;
  const key = google.properties.script?.key ?? '';
  const cells = google.snapshot().tabs.map((tab) => JSON.stringify([tab.values, tab.notes]));
  const logs = [google.logs, google.executions.map(({ message }) => message)];
  const said = JSON.stringify([cells, logs]);
  if (key === '' || said.includes(key))
    violated(course, 42, { expected: 'no key in cells and logs', found: 'the key' });
  const token = [...course.facts.links.values()].find((one) => said.includes(one));
  if (token) violated(course, 42, { expected: 'no token in cells and logs', found: token });
  const log = JSON.stringify(tableOf(google, 'log').rows);
  const address = google.letters.find(({ to, from }) => to !== from && log.includes(to));
  if (address) violated(course, 42, { expected: 'masked addresses', found: address.to });
}
