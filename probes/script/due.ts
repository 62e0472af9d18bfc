/** Functions that a click orders to be run by the clock trigger. */
export type ClockFunction = 'clockRun' | 'limitRun' | 'nightRun';

const keyOf = (name: ClockFunction) => `due:${name}`;
const store = () => PropertiesService.getScriptProperties();

/** Deletes the triggers of a function and the mark that its run was ordered. */
export function endClock(name: ClockFunction): void {
  store().deleteProperty(keyOf(name));
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === name) ScriptApp.deleteTrigger(trigger);
  }
}

/** Creates a trigger that runs a function once and soon, or every ten minutes. */
export function startClock(name: ClockFunction, every: 'once' | 'ten minutes'): void {
  endClock(name);
  store().setProperty(keyOf(name), 'yes');
  const clock = ScriptApp.newTrigger(name).timeBased();
  if (every === 'once') clock.after(1000).create();
  else clock.everyMinutes(10).create();
}

/** True if a click has ordered the run. Otherwise anybody with the page's address could start it. */
export const isDue = (name: ClockFunction): boolean => store().getProperty(keyOf(name)) !== null;
