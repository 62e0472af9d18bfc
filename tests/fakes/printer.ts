import { print as en } from '../../src/letters/print/print-en';
import { print as vi } from '../../src/letters/print/print-vi';
import type { Language } from '../../src/texts/language';
import type { PrintFile } from '../../src/words/print-file';
import type { Printer } from '../../src/workbook/ports';

/** A printer that records what it prints, and refuses when it is told to. */
export interface FakePrinter extends Printer {
  readonly printed: string[];
  /** What it says when it refuses; '' while it prints. */
  refusal: string;
}

const FILES: Readonly<Record<Language, PrintFile>> = { vi, en };

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
    templates: (language) => FILES[language],
  };
  return printer;
}
