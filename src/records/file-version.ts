/** Version of a file, shown in Cài đặt as `2.0 (2.0.0-beta.1)`. */
export interface FileVersion {
  /**
   * Number of the file's structure, which is the major version of the add-on that introduced it. A version of the
   * add-on works only with files of its own structure.
   */
  readonly schema: number;
  /** Number of a column set: the file has every column declared up to this set, unless a person deleted it. */
  readonly columns: number;
  /** Version of the add-on that set the file up or added its newest columns; `''` if the text does not name it. */
  readonly madeBy: string;
}

export function formatFileVersion({ schema, columns, madeBy }: FileVersion): string {
  return `${schema}.${columns}${madeBy === '' ? '' : ` (${madeBy})`}`;
}

/** Parses `2.0 (2.0.0-beta.1)`, also without the brackets; `null` for any other text. */
export function parseFileVersion(text: string): FileVersion | null {
  const [, schema, columns, madeBy = ''] =
    /^(\d{1,5})\.(\d{1,5})(?: \(([^()]{1,40})\))?$/.exec(text) ?? [];
  return schema === undefined ? null : { schema: Number(schema), columns: Number(columns), madeBy };
}
