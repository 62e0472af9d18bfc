/** Runs that a press has ordered of the clock, by their function. */
export type ClockFunction = 'clockRun' | 'limitRun' | 'nightRun';

const keyOf = (name: ClockFunction) => `due:${name}`;
const store = () => PropertiesService.getScriptProperties();

/** Deletes the triggers of a function. */
export function endClock(name: ClockFunction): void {
  store().deleteProperty(keyOf(name));
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === name) ScriptApp.deleteTrigger(trigger);
  }
}

/** Orders a run of the clock: once and soon, or every ten minutes. */
export function startClock(name: ClockFunction, every: 'once' | 'ten minutes'): void {
  endClock(name);
  store().setProperty(keyOf(name), 'yes');
  const clock = ScriptApp.newTrigger(name).timeBased();
  if (every === 'once') clock.after(1000).create();
  else clock.everyMinutes(10).create();
}

/** True if a click ordered the run. Anybody with the page's address may call the trigger's function. */
export const isDue = (name: ClockFunction): boolean => store().getProperty(keyOf(name)) !== null;
