import { isWebAddress } from '../texts/web-address';
import { element } from './element';

/** An address that is not http or https is shown as plain text. */
export function safeLink(address: string, label: string): HTMLElement {
  if (!isWebAddress(address)) return element('span', {}, address);
  return element(
    'a',
    { href: address, target: '_blank', rel: 'noreferrer noopener', class: 'link' },
    label,
  );
}
