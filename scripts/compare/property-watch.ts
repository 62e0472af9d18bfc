import type { AppsScript } from '../../local/apps-script';
import { ChangeWatch } from './change-watch';
import type { Recorder } from './record';

/** Records the script properties and triggers that have changed since the last call of `look`. */
export class PropertyWatch {
  private readonly changes: ChangeWatch;

  /** `file` is the prefix of all property and trigger names. */
  constructor(
    recorder: Recorder,
    private readonly file = '',
  ) {
    this.changes = new ChangeWatch(recorder, 'properties');
  }

  look({ properties, triggers }: Pick<AppsScript, 'properties' | 'triggers'>): void {
    const kept = Object.entries(properties).flatMap(([store, values]) =>
      Object.entries(values).map(
        ([key, value]) => [`${this.file}${store} property ${key}`, value] as const,
      ),
    );
    const installed = triggers.map(
      ({ handler, event, every, creator }) =>
        [`${this.file}trigger ${handler}`, `${event}, every ${every} ms, of ${creator}`] as const,
    );
    this.changes.look(new Map([...kept, ...installed]));
  }
}
