export type { DrawnActor, DrawnSector, DrawnTie, MapDrawing } from './map/map-drawing.js';
export type { Block, Cell, Column, KeyFigure, Run, Table, Text } from './model.js';
export type { MapBlock, PaperDraft, PaperFormat } from './threads/paper-order.js';
export { PaperThreads } from './threads/paper-threads.js';
