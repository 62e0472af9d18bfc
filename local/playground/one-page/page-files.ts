import type { PageFiles } from '../../host/page/page-host';

/** Returns the files that `buildPage` has put into the page. */
export function pageFiles(): PageFiles {
  return JSON.parse(document.getElementById('files')?.textContent ?? '');
}
