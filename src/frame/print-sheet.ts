/** Prints `sheet` alone, with `title` as the name that the browser proposes for a file. */
export function printSheet(sheet: HTMLElement, title: string): void {
  const before = document.title;
  sheet.classList.add('print-sheet');
  document.body.append(sheet);
  document.body.classList.add('printing');
  document.title = title;
  // On phones, print() returns while the page is still being prepared, so the cleanup waits for `afterprint`.
  window.addEventListener(
    'afterprint',
    () => {
      document.title = before;
      document.body.classList.remove('printing');
      sheet.remove();
    },
    { once: true },
  );
  // Google's frame allows it (https://developers.google.com/apps-script/guides/html/restrictions: allow-modals).
  window.print();
}
