import { element } from '../../../src/frame/element';

export interface PanePart {
  readonly tab: HTMLButtonElement;
  readonly content: HTMLElement;
}

export function sidePane(label: string, parts: readonly PanePart[]): HTMLElement {
  const choose = (chosen: PanePart) => {
    for (const { tab, content } of parts) {
      content.hidden = content !== chosen.content;
      tab.setAttribute('aria-selected', String(tab === chosen.tab));
      tab.tabIndex = tab === chosen.tab ? 0 : -1;
    }
  };
  const tabs = element('div', { class: 'tabs', role: 'tablist', 'aria-label': label });
  const pane = element('aside', { class: 'side-pane', 'aria-label': label }, tabs);
  parts.forEach((part, i) => {
    part.tab.setAttribute('role', 'tab');
    part.content.setAttribute('role', 'tabpanel');
    part.tab.addEventListener('click', () => choose(part));
    part.tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = parts.at((i + step) % parts.length);
      if (step === 0 || !next) return;
      choose(next);
      next.tab.focus();
    });
    tabs.append(part.tab);
    pane.append(part.content);
  });
  const [first] = parts;
  if (first) choose(first);
  return pane;
}
