/** What this house uses of pdfkit 0.20 (MIT); the published types describe an older version. */
declare module 'pdfkit' {
  export interface Reference {
    readonly data: Record<string, unknown>;
  }
  export interface StructureElement {
    readonly dictionary: Reference;
    /** An element, or a function that paints its content on the current page; it runs at once in an element with a parent. */
    add(child: StructureElement | (() => void)): this;
    end(): void;
  }
  export interface StructureOptions {
    readonly alt?: string;
    readonly scope?: 'Column' | 'Row' | 'Both';
    /** Left, top, right and bottom on the current page. */
    readonly bbox?: readonly [number, number, number, number];
    readonly placement?: 'Block' | 'Inline';
  }
  export interface OutlineItem {
    addItem(title: string, options: { expanded?: boolean; top?: number; left?: number }): OutlineItem;
  }
  export interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    readonly stroke?: boolean;
    readonly fill?: boolean;
  }
  export interface PageOptions {
    readonly size: 'A4' | 'A3';
    readonly layout: 'portrait' | 'landscape';
    readonly margin: number;
  }
  export interface DocumentOptions {
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly autoFirstPage: false;
    readonly bufferPages: true;
    readonly compress?: boolean;
    readonly info: Record<string, string | Date>;
  }

  export class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: { readonly width: number; readonly height: number };
    readonly outline: OutlineItem;
    /** Written to the file's own data, and again as XMP. */
    readonly info: Record<string, string | Date>;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
    endMetadata(): void;
    appendXML(xml: string): void;

    addPage(options: PageOptions): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): void;

    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    getStructTreeRoot(): Reference;
    markContent(tag: 'Artifact' | 'Span', options: { type?: 'Pagination' | 'Layout'; actual?: string }): this;
    endMarkedContent(): this;

    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: TextOptions): this;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    path(d: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;
    fillColor(colour: string, opacity?: number): this;
    strokeColor(colour: string, opacity?: number): this;
    lineWidth(width: number): this;
    lineCap(style: 'butt' | 'round'): this;
    lineJoin(style: 'miter' | 'round'): this;
    dash(lengths: readonly number[], options: { phase: number }): this;
  }
}
