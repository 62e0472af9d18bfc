import type { Kind, Recorder } from './record';

/** Records those of some named texts that have changed since the last look; '' where one is gone. */
export class ChangeWatch {
  private known: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly recorder: Recorder,
    private readonly kind: Kind,
  ) {}

  look(texts: ReadonlyMap<string, string>): void {
    for (const name of new Set([...this.known.keys(), ...texts.keys()])) {
      const text = texts.get(name) ?? '';
      if (this.known.get(name) !== text) this.recorder.add(this.kind, name, text);
    }
    this.known = texts;
  }
}
