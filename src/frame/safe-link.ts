import { element } from './element';

/** Builds a link that opens beside the page; an address that is not http or https is shown as text only. */
export function safeLink(address: string, label: string): HTMLElement {
  if (!/^https?:\/\//i.test(address)) return element('span', {}, address);
  return element(
    'a',
    { href: address, target: '_blank', rel: 'noreferrer noopener', class: 'link' },
    label,
  );
}
