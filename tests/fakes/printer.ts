import type { Printer } from '../../src/workbook/ports';

/** A PDF printer that records the HTML, and can be made to fail. */
export interface FakePrinter extends Printer {
  readonly printed: string[];
  /** Message of the error that it throws. `''` if it prints. */
  refusal: string;
}

/** A printer whose n-th PDF is the single byte n. */
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
