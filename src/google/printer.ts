import type { Printer } from '../workbook/ports';

/**
 * Uses Google's HTML to PDF converter, which has a layout engine of its own
 * (https://developers.google.com/apps-script/reference/base/blob#getAs(String)).
 */
export function blobPrinter(): Printer {
  return {
    pdf: (html) => Utilities.newBlob(html, 'text/html').getAs('application/pdf').getBytes(),
  };
}
