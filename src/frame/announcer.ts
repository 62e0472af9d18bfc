import { element } from './element';

export type Announce = (sentence: string) => void;

/** Adds a live region for screen readers. It must stay in the page while the rest is rebuilt. */
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
