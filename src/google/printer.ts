import type { Printer } from '../workbook/ports';

/**
 * Prints through Google's own converter from HTML to PDF, which has a layout of its own
 * (https://developers.google.com/apps-script/reference/base/blob#getAs(String)).
 */
export function blobPrinter(): Printer {
  return {
    pdf: (html) => Utilities.newBlob(html, 'text/html').getAs('application/pdf').getBytes(),
  };
}
