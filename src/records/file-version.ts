/** Number of a file, shown in Cài đặt as `1.4`. */
export interface FileVersion {
  /** Schema. A version of the add-on works only with files of its own schema; older files are upgraded. */
  readonly schema: number;
  /** Number of a column set: the file has every column declared up to this set, unless a person deleted it. */
  readonly columns: number;
}

/** Number that is assumed if a file has none: all migrations run again. */
export const FIRST_VERSION: FileVersion = { schema: 1, columns: 1 };

export function formatFileVersion({ schema, columns }: FileVersion): string {
  return `${schema}.${columns}`;
}

/** Parses `1.4`; `null` for any other text. */
export function parseFileVersion(text: string): FileVersion | null {
  const [, schema, columns] = /^(\d{1,5})\.(\d{1,5})$/.exec(text) ?? [];
  return schema === undefined ? null : { schema: Number(schema), columns: Number(columns) };
}
