/** Script properties: a few small texts that outlive a run. */
export interface PropertyStore {
  get(name: PropertyName): string | null;
  set(name: PropertyName, value: string): void;
  /** Writes several properties with one call. */
  setAll(values: Partial<Properties>): void;
  /** Reads all properties with one call. */
  all(): Partial<Properties>;
}

/** Every other file that keeps a property adds it to this interface (`declare module`). */
export interface Properties {
  owner: string;
  key: string;
  language: string;
}

export type PropertyName = keyof Properties;
