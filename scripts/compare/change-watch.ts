import type { Kind, Recorder } from './record';

/** Records each named text that has changed since the last call of `look`, as `''` if it is gone. */
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
