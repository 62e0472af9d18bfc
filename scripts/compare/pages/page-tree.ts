/** Element with its role and accessible name, which a browser flag makes available to scripts. */
type Told = Element & { readonly computedRole?: string; readonly computedName?: string };

/** Attributes that people notice or that change how a page works, except generated ones and styles. */
const ATTRIBUTES = [
  ...['href', 'type', 'placeholder', 'title', 'alt', 'lang', 'dir', 'target', 'rel', 'download'],
  ...[
    'disabled',
    'required',
    'readonly',
    'multiple',
    'open',
    'tabindex',
    'autocomplete',
    'inputmode',
  ],
  ...['min', 'max', 'step', 'minlength', 'maxlength', 'pattern', 'accept', 'rows'],
  ...['colspan', 'rowspan', 'scope', 'width', 'height', 'content'],
  ...['aria-current', 'aria-expanded', 'aria-pressed', 'aria-selected', 'aria-checked'],
  ...['aria-disabled', 'aria-invalid', 'aria-live', 'aria-hidden', 'aria-modal', 'aria-sort'],
] as const;

const LEFT_OUT = ['SCRIPT', 'STYLE', 'LINK', 'TEMPLATE'];

/**
 * The page as text, one line for each element or text: tag, role, accessible name if it differs
 * from the content, attributes, state.
 */
export function treeOf(page: Document): string {
  return linesOf(page.documentElement, 0).join('\n');
}

function linesOf(node: Node, depth: number): string[] {
  const indent = ' '.repeat(depth);
  if (node instanceof Text) {
    const text = plain(node.data);
    return text === '' ? [] : [`${indent}“${text}”`];
  }
  if (!(node instanceof Element) || LEFT_OUT.includes(node.tagName)) return [];
  const inside = [...node.childNodes].flatMap((child) => linesOf(child, depth + 1));
  return [`${indent}${elementLine(node)}`, ...inside];
}

function elementLine(element: Told): string {
  const { role, name } = isShown(element) ? spokenOf(element) : NOT_SPOKEN;
  const hasOwnName = name !== '' && plain(name) !== plain(element.textContent ?? '');
  return [
    element.tagName.toLowerCase(),
    ...(role === '' || role === 'generic' ? [] : [role]),
    ...(hasOwnName ? [`“${plain(name)}”`] : []),
    ...ATTRIBUTES.flatMap((attribute) => attributeText(element, attribute)),
    ...stateOf(element),
    ...(element === document.activeElement && element !== document.body ? ['(focus)'] : []),
    ...(!isShown(element) && isShown(element.parentElement) ? ['(hidden)'] : []),
  ].join(' ');
}

function attributeText(element: Element, attribute: string): string[] {
  const value = element.getAttribute(attribute);
  if (value === null) return [];
  // The rest of a blob's address is random
  return [`${attribute}=${value.replace(/^blob:.*/, 'blob:')}`];
}

/** Value of a field and whether it is chosen. Attributes do not show this, only properties do. */
function stateOf(element: Element): string[] {
  if (element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type))
    return element.checked ? ['checked'] : [];
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value === '' ? [] : [`value=${JSON.stringify(element.value)}`];
  return element instanceof HTMLOptionElement && element.selected ? ['selected'] : [];
}

const NOT_SPOKEN = { role: '', name: '' };

/** Role and name that a screen reader announces. */
const spokenOf = ({ computedRole = '', computedName = '' }: Told) => ({
  role: computedRole,
  name: computedName,
});

const isShown = (element: Element | null) =>
  element?.checkVisibility({ visibilityProperty: true }) ?? true;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const pressed = new Set<string>();

/**
 * Presses the first visible button whose label was not pressed yet. Returns the label, or `''` if
 * there is none.
 */
export function pressNext(): string {
  const buttons = [...document.querySelectorAll<HTMLElement>('button:enabled, summary')];
  const next = buttons.find((one) => one.checkVisibility() && !pressed.has(plain(one.textContent)));
  if (!next) return '';
  const label = plain(next.textContent);
  pressed.add(label);
  next.click();
  return label;
}
