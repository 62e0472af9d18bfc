import type { AppsScript } from '../../local/apps-script';
import { owner } from '../bundle/office';
import type { ServerFunctions } from './open-page';

/** Public functions of the built add-on, which run in the emulator as the owner. They throw the errors of their runs. */
export function serverOf(google: AppsScript, names: readonly string[]): ServerFunctions {
  const call =
    (name: string) =>
    (...args: unknown[]): unknown => {
      const { result, error } = google.call(owner, name, ...args);
      if (error) throw new Error(error.message);
      return JSON.parse(JSON.stringify(result ?? null));
    };
  return Object.fromEntries(names.map((name) => [name, call(name)]));
}
