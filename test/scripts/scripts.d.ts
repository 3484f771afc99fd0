// What the specs in this folder use of scripts/lib, which is plain JavaScript.
declare module '*/scripts/lib/options.mjs' {
  export interface OptionRule {
    readonly hint?: string;
    readonly wants?: string;
    readonly check?: (text: string) => unknown;
  }
  export function parseOptions(
    args: readonly string[],
    spec: Readonly<Record<string, OptionRule>>,
  ): Record<string, unknown>;
  export function portOf(text: string): number | undefined;
}

declare module '*/scripts/lib/stamps.mjs' {
  export function filesUnder(paths: readonly string[]): string[];
  export function digestOf(root: string, paths: readonly string[], extra?: readonly string[]): string;
  export function readStamp(file: string): string | null;
  export function writeStamp(file: string, stamp: string): void;
}

declare module '*/scripts/lib/install.mjs' {
  export interface LockedPackage {
    readonly version?: string;
    readonly integrity?: string;
    readonly optional?: boolean;
  }
  export function foldersOf(locked: Readonly<Record<string, LockedPackage>>): string[];
  export function samePackages(
    locked: Readonly<Record<string, LockedPackage>>,
    installed: Readonly<Record<string, LockedPackage>>,
  ): boolean;
}

declare module '*/scripts/lib/runtime.mjs' {
  export function isAtLeast(version: string, wanted: readonly [number, number]): boolean;
  export function requireScriptNode(version?: string): void;
  export function findRuntime(root: string, own?: { readonly path: string; readonly version: string }): string;
}

declare module '*/scripts/lib/summary.mjs' {
  export interface Counts {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly note?: string;
  }
  export interface PartResult extends Counts {
    readonly title: string;
    readonly seconds?: number;
  }
  export function checkResult(ok: boolean): Counts;
  export function jestResult(report: Readonly<Record<string, number>> | null, code: number | null): Counts;
  export function table(results: readonly PartResult[]): string;
  export function lastLine(results: readonly PartResult[]): string;
  export function skippedLine(results: readonly PartResult[]): string;
  export function exitCode(results: readonly PartResult[]): number;
}

declare module '*/scripts/lib/schedule.mjs' {
  export interface Task<T> {
    readonly id: string;
    readonly after?: readonly string[];
    readonly slots?: number;
    readonly run: () => Promise<T>;
  }
  export function runTasks<T>(tasks: ReadonlyArray<Task<T>>, capacity: number): Promise<T[]>;
}

declare module '*/scripts/lib/selection.mjs' {
  export interface Part {
    readonly id: string;
    readonly needs?: readonly string[];
    readonly uses?: readonly string[];
    readonly onDemand?: boolean;
    readonly inCiOnly?: boolean;
  }
  export function selectParts(
    parts: readonly Part[],
    choice: { readonly only?: readonly string[]; readonly docker?: boolean; readonly ci?: boolean },
  ): Part[];
}

declare module '*/scripts/lib/dockerfile.mjs' {
  export interface Stage {
    readonly name: string;
    readonly steps: ReadonlyArray<{ readonly kind: string; readonly text: string }>;
  }
  export function parseDockerfile(text: string): Stage[];
  export function parseCopy(text: string): { from: string | null; sources: string[]; target: string };
  export function parseEnv(text: string): Array<[string, string]>;
  export function ignoredBy(text: string): (path: string) => boolean;
}
