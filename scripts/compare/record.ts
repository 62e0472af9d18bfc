/** Kinds of what a play leaves, in the order of the report. */
export const KINDS = ['letters', 'cells', 'properties', 'calls', 'answers', 'pages'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that a play left on a simulated day, as text. */
export interface Piece {
  readonly day: string;
  readonly name: string;
  readonly text: string;
}

/** Everything that one play of one build left. */
export interface PlayRecord {
  readonly seed: number;
  /** The office that was played, for the report's headline. */
  readonly office: string;
  readonly pieces: Readonly<Record<Kind, readonly Piece[]>>;
  /** Functions that the play called and this build does not have. */
  readonly missing: readonly string[];
  /** Acts that found nothing to do or failed, with the reason. */
  readonly unplayed: readonly string[];
}

/** Most characters shown of the reason why an act was not played. */
const MOST_REASON = 120;

export class Recorder {
  /** The simulated day, `YYYY-MM-DD`. */
  day = '';
  private readonly pieces: Record<Kind, Piece[]> = {
    letters: [],
    cells: [],
    properties: [],
    calls: [],
    answers: [],
    pages: [],
  };
  private readonly missing = new Set<string>();
  private readonly unplayed: string[] = [];
  private readonly named = new Map<string, number>();

  /** `normalised` removes from a text what differs between any two builds. */
  constructor(private readonly normalised: (text: string) => string) {}

  /** Adds a piece. The second of the same name on a day is called `name (2)`. */
  add(kind: Kind, name: string, text: string): void {
    const key = `${kind} ${this.day} ${name}`;
    const count = (this.named.get(key) ?? 0) + 1;
    this.named.set(key, count);
    const unique = count === 1 ? name : `${name} (${count})`;
    this.pieces[kind].push({ day: this.day, name: unique, text: this.normalised(text) });
  }

  addMissing(fn: string): void {
    this.missing.add(fn);
  }

  addUnplayed(act: string, reason: string): void {
    this.unplayed.push(`${this.day} ${act}: ${reason.slice(0, MOST_REASON)}`);
    this.add('answers', act, `not played: ${reason}`);
  }

  recordOf(seed: number, office: string): PlayRecord {
    const { pieces, unplayed } = this;
    return { seed, office, pieces, missing: [...this.missing].sort(), unplayed };
  }
}
