import type { Printer } from '../../src/workbook/ports';

/** A printer that records what it prints and can refuse. */
export interface FakePrinter extends Printer {
  readonly printed: string[];
  /** Error message when it refuses; `''` while it prints. */
  refusal: string;
}

/** A printer whose PDFs contain only their number. */
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
