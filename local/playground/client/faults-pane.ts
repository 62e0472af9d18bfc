import { element, fill } from '../../../src/frame/element';
import type { Faults } from '../protocol';
import type { PlaygroundWords } from './playground-words';

export class FaultsPane {
  readonly element = element('div', { class: 'faults' });

  constructor(
    private readonly words: PlaygroundWords,
    private readonly set: (faults: Faults) => void,
  ) {}

  update(faults: Faults): void {
    const { words } = this;
    const switches = (Object.keys(faults) as (keyof Faults)[]).map((name) => {
      const box = element('input', { type: 'checkbox', checked: faults[name] });
      box.addEventListener('change', () => this.set({ ...faults, [name]: box.checked }));
      return element('label', {}, box, ` ${words[name]}`);
    });
    fill(this.element, [element('p', {}, words.faultsText), ...switches]);
  }
}
