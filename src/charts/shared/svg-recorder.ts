import { createCanvas, DOMMatrix, DOMPoint } from '@napi-rs/canvas';
import { color as parseColour } from 'chart.js/helpers';
// @ts-expect-error -- svgcanvas ships no types; `RecordingContext` below states what is used of it.
import { Context } from 'svgcanvas';
import { baselineShift, fontOf, setFont } from './bundled-font.ts';
import { svgDocument, type SvgElement } from './svg-elements.ts';

type Paint = 'fill' | 'stroke';
type Matrix = InstanceType<typeof DOMMatrix>;

/** The part of svgcanvas’s context that is used or replaced here. */
interface RecordingContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  font: string;
  textBaseline: string;
  textAlign: string;
  lineDashOffset?: number;
  __transformMatrix: Matrix;
  __currentElement: SvgElement;
  __closestGroupOrSvg(): SvgElement;
  __createElement(name: string, attributes: Record<string, string>, unpainted: boolean): SvgElement;
  __applyStyleToCurrentElement(paint: Paint): void;
  __matrixTransform(x: number, y: number): { x: number; y: number };
  getSvg(): SvgElement;
  getTransform(): Matrix;
  setTransform(a: Matrix | number, ...rest: number[]): void;
  transform(...matrix: number[]): void;
  rotate(angle: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number, back?: boolean): void;
  fill(rule?: string): void;
  clip(): void;
  measureText(text: string): { width: number };
  fillText(text: string, x: number, y: number): void;
  strokeText(): void;
}

// The cast gives the untyped library its type.
const SvgCanvas = Context as new (options: object) => RecordingContext;

const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };

const measurer = createCanvas(1, 1).getContext('2d');

/**
 * A canvas context that records what is drawn as SVG elements: svgcanvas’s, without its need for
 * globals, its random ids and its loose placing of text.
 * @param size in CSS pixels.
 * @param colours what to write for each colour, see `drawSvg`.
 * @throws while drawing, where a colour, font or baseline can’t be read, or text is outlined.
 */
export class SvgRecorder extends SvgCanvas {
  readonly #colours: ReadonlyMap<string, string>;

  constructor(size: object, colours: ReadonlyMap<string, string>) {
    super({ ...size, document: svgDocument, ctx: measurer });
    this.#colours = new Map([...colours].map(([key, value]) => [opaqueHex(key).hex, value]));
  }

  /** All that was drawn so far, as an XML document. */
  serialize(): string {
    return this.getSvg().toString();
  }

  getContext() {
    return this;
  }
  override setTransform(a: Matrix | number, ...rest: number[]) {
    this.__transformMatrix =
      typeof a === 'number' ? new DOMMatrix([a, ...rest]) : DOMMatrix.fromMatrix(a);
  }
  override getTransform() {
    return DOMMatrix.fromMatrix(this.__transformMatrix);
  }
  override transform(...matrix: number[]) {
    this.setTransform(this.getTransform().multiply(new DOMMatrix(matrix)));
  }
  override rotate(angle: number) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }
  override __matrixTransform(x: number, y: number) {
    const at = new DOMPoint(x, y).matrixTransform(this.__transformMatrix);
    // Half a pixel is where thin lines are sharp, and finer than a reader sees.
    return { x: Math.round(at.x * 2) / 2, y: Math.round(at.y * 2) / 2 };
  }
  override clip() {
    // Clip paths need ids. `drawSvg` makes sure that no data would have been cut off.
  }
  // A circle in one arc ends where it starts once rounded, and would not be drawn.
  override arc(x: number, y: number, r: number, start: number, end: number, back?: boolean) {
    if (Math.abs(end - start) < 2 * Math.PI - 1e-6) super.arc(x, y, r, start, end, back);
    else {
      super.arc(x, y, r, 0, Math.PI);
      super.arc(x, y, r, Math.PI, 2 * Math.PI);
    }
  }
  override fill(rule?: string) {
    super.fill();
    if (rule === 'evenodd') this.__currentElement.setAttribute('fill-rule', rule);
  }
  override measureText(text: string) {
    setFont(measurer, fontOf(this.font));
    return measurer.measureText(text);
  }
  override strokeText() {
    throw new Error('strokeText would put a label into the page twice: use fillText only.');
  }
  override fillText(text: string, x: number, y: number) {
    const { style, weight, size } = fontOf(this.font);
    const shift = baselineShift(this.textBaseline);
    const at = this.__matrixTransform(x, y);
    const { a, b } = this.__transformMatrix;
    const angle = Math.round((Math.atan2(b, a) * 1800) / Math.PI) / 10;
    const anchor = ANCHORS[this.textAlign];
    const attributes = {
      x: `${Math.round(at.x)}`,
      y: `${Math.round(at.y + shift * size)}`,
      'font-size': `${size}`,
      ...(weight !== '400' && { 'font-weight': weight }),
      ...(style !== 'normal' && { 'font-style': style }),
      ...(anchor !== undefined && { 'text-anchor': anchor }),
      ...(angle !== 0 && { transform: `rotate(${angle} ${at.x} ${at.y})` }),
    };
    const parent = this.__closestGroupOrSvg();
    this.__currentElement = this.__createElement('text', attributes, true);
    this.__currentElement.textContent = text;
    this.__applyStyleToCurrentElement('fill');
    parent.appendChild(this.__currentElement);
  }
  override __applyStyleToCurrentElement(paint: Paint) {
    const { hex, alpha } = opaqueHex(paint === 'fill' ? this.fillStyle : this.strokeStyle);
    const opacity = alpha * this.globalAlpha;
    // A plain colour, because svgcanvas stumbles over some ways to write a transparent one.
    if (paint === 'fill') this.fillStyle = hex;
    else this.strokeStyle = hex;
    super.__applyStyleToCurrentElement(paint);
    const element = this.__currentElement;
    element.removeAttribute('paint-order');
    element.removeAttribute(`${paint}-opacity`);
    // All that is drawn meets at right angles, for which the usual limit does.
    element.removeAttribute('stroke-miterlimit');
    if (element.getAttribute('stroke-dasharray') === '')
      element.removeAttribute('stroke-dasharray');
    else if (paint === 'stroke' && this.lineDashOffset) {
      element.setAttribute('stroke-dashoffset', `${this.lineDashOffset}`);
    }
    element.setAttribute(paint, opacity === 0 ? 'none' : (this.#colours.get(hex) ?? hex));
    if (opacity > 0 && opacity < 1) element.setAttribute(`${paint}-opacity`, `${opacity}`);
  }
}

function opaqueHex(colour: unknown): { hex: string; alpha: number } {
  const parsed = parseColour(String(colour).toLowerCase());
  if (!parsed.valid) throw new Error(`“${String(colour)}” is not a colour.`);
  const alpha = parsed.rgb.a;
  return { hex: parsed.alpha(1).hexString(), alpha };
}
