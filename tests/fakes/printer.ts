import type { Printer } from '../../src/workbook/ports';

/** A printer that records what it prints, and refuses when it is told to. */
export interface FakePrinter extends Printer {
  readonly printed: string[];
  /** What it says when it refuses; '' while it prints. */
  refusal: string;
}

/** Makes a printer whose PDF is its number among those printed. */
export function fakePrinter(): FakePrinter {
  const printer: FakePrinter = {
    printed: [],
    refusal: '',
    pdf: (html) => {
      if (printer.refusal !== '') throw new Error(printer.refusal);
      printer.printed.push(html);
      return [printer.printed.length];
    },
  };
  return printer;
}
