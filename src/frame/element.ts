/** `null` is skipped, so that an optional part can be written in place. */
export type Child = Node | string | null;

/** Attributes by name. `true` writes an empty value, `false` omits the attribute. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** Strings become text nodes, so user input is never parsed as markup. */
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

export function fill(parent: Element, children: readonly Child[]): void {
  parent.textContent = '';
  parent.append(...children.filter((child): child is Node | string => child !== null));
}
