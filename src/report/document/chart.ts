/** Fills differ in lightness or pattern, so that grey prints show the difference. */
export type Fill = 'dark' | 'middle' | 'light' | 'hatched';

/** Position in millimetres from the upper left corner. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly kind: 'box';
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
}

/** `solid` and `dashed` lines have a mark at each point. */
export interface Line {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly stroke: 'solid' | 'dashed' | 'fine' | 'dotted';
}

/** `maxWidth` is in millimetres. */
export interface Label {
  readonly kind: 'label';
  readonly at: Point;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly maxWidth: number;
  readonly bold?: true;
  /** Fill of the box behind the text; omitted on plain paper. */
  readonly on?: Fill;
}

export type Shape = Box | Line | Label;

/** All lengths are in millimetres. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

/** Draws a chart as a base64-encoded PNG. */
export type DrawChart = (chart: Chart) => string;
