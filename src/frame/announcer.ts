import { element } from './element';

/** Says a sentence to people who do not see the page change. */
export type Announce = (sentence: string) => void;

/** Puts a region into the page that screen readers speak from; it must stay while the rest is rebuilt. */
export function createAnnouncer(): Announce {
  const region = element('p', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  document.body.append(region);
  return (sentence) => {
    region.textContent = '';
    window.setTimeout(() => {
      region.textContent = sentence;
    }, 50);
  };
}
