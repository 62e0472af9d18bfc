/** How a surface is filled: each kind has a lightness and a pattern of its own, so that print in grey tells them apart. */
export type Fill = 'dark' | 'middle' | 'light' | 'hatched';

/** A point, in millimetres from the upper left corner. */
export type Point = readonly [x: number, y: number];

/** A rectangle with an edge. */
export interface Box {
  readonly kind: 'box';
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
}

/** A line through points; `whole` and `broken` are thick and bear a mark at each point, `fine` and `dotted` do not. */
export interface Line {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly stroke: 'whole' | 'broken' | 'fine' | 'dotted';
}

/** A line of text; `room` is the width in which it has to stand. */
export interface Label {
  readonly kind: 'label';
  readonly at: Point;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly room: number;
  readonly bold?: true;
  /** The surface that it stands on; none for paper. */
  readonly on?: Fill;
}

/** A part of a drawing. */
export type Shape = Box | Line | Label;

/** A drawing for paper, in millimetres. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

/** Draws a chart as a PNG, in base64. */
export type DrawChart = (chart: Chart) => string;
