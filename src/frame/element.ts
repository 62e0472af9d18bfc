/** What an element may hold; null stands for nothing, so that a part can be left out in place. */
export type Child = Node | string | null;

/** Attributes by name; `true` writes an empty one, `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** Builds an element; texts become text nodes, so nothing that a person typed is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  fill(made, children);
  return made;
}

/** Replaces what an element holds. */
export function fill(parent: Element, children: readonly Child[]): void {
  parent.textContent = '';
  parent.append(...children.filter((child): child is Node | string => child !== null));
}
