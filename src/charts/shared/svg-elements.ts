/**
 * An SVG element with the few DOM methods that svgcanvas calls. A whole DOM would do too, but
 * happy-dom’s puts its own fetch settings into Node’s globals, for good.
 */
export class SvgElement {
  readonly nodeName: string;
  readonly childNodes: SvgElement[] = [];
  parentNode: SvgElement | undefined;
  textContent = '';
  readonly #attributes = new Map<string, string>();

  constructor(nodeName: string) {
    this.nodeName = nodeName;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  appendChild(child: SvgElement): void {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    this.childNodes.push(child);
  }
  removeChild(child: SvgElement): void {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = undefined;
  }

  /** The element and all inside it as XML. */
  toString(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escape(value)}"`);
    const content = escape(this.textContent) + this.childNodes.join('');
    return `<${this.nodeName}${attributes.join('')}>${content}</${this.nodeName}>`;
  }
}

/** What svgcanvas needs of a document: a maker of elements. */
export const svgDocument = {
  createElementNS: (_namespace: string, name: string): SvgElement => new SvgElement(name),
};

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
