/**
 * Reads from typed arrays without a branch for `undefined` at every use: indices inside the kernels are in bounds by
 * construction. One function per array type keeps each of them monomorphic, so that the engine inlines it.
 */
export const intAt = (values: Int32Array, index: number): number => values[index] ?? 0;
export const floatAt = (values: Float64Array, index: number): number => values[index] ?? 0;
export const byteAt = (values: Uint8Array, index: number): number => values[index] ?? 0;

/** Order of texts by code unit: the same on every machine and in every language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
