import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx';
import type { PageLayout, ParagraphStyle, Setting } from '../document/layout';

/** Typeface of all Party and State documents. */
export const FONT = 'Times New Roman';

/** Twentieths of a point per millimetre. */
const PER_MM = 1440 / 25.4;

export function twips(mm: number): number {
  return Math.round(mm * PER_MM);
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

export function alignmentOf(align: keyof typeof ALIGNMENTS) {
  return ALIGNMENTS[align];
}

/** One Word style per paragraph style, so that a person can change all paragraphs of a style at once. */
export function wordStyles(
  layout: PageLayout,
  names: Readonly<Record<ParagraphStyle, string>>,
): IParagraphStyleOptions[] {
  const styles = Object.keys(layout.settings) as ParagraphStyle[];
  return styles.map((style) => styleOf(style, names[style], layout));
}

function styleOf(style: ParagraphStyle, name: string, layout: PageLayout): IParagraphStyleOptions {
  const setting = layout.settings[style];
  const { size, align, indent = 0, bold = false, italic = false } = setting;
  return {
    id: style,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: FONT,
      size: size * 2,
      bold,
      italics: italic,
      ...(setting.underline ? { underline: {} } : {}),
    },
    paragraph: {
      alignment: alignmentOf(align),
      indent: { firstLine: twips(indent) },
      keepNext: setting.keepWithNext === true,
      spacing: spacingOf(setting, layout),
      ...(setting.boxed ? { border: boxed() } : {}),
    },
  };
}

function spacingOf({ before = 0, after = 0, running }: Setting, { lines }: PageLayout) {
  const around = { before: before * 20, after: after * 20 };
  if (!running) return { ...around, line: 240, lineRule: LineRuleType.AUTO };
  return 'points' in lines
    ? { ...around, line: lines.points * 20, lineRule: LineRuleType.EXACT }
    : { ...around, line: Math.round(lines.times * 240), lineRule: LineRuleType.AUTO };
}

function boxed() {
  const side = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' };
  return { top: side, bottom: side, left: side, right: side };
}
