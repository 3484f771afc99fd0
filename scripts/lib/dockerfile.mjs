/**
 * Reads a Dockerfile into stages {name, steps: [{kind, text}]}, in the order of the file: comments dropped, continued
 * lines joined. Knows what this house uses; the first instruction has to be FROM.
 */
export function parseDockerfile(text) {
  const lines = text.replaceAll(/\s*\\\r?\n\s*/g, ' ').split(/\r?\n/);
  const stages = [];
  for (const line of lines.map((raw) => raw.trim()).filter((trimmed) => trimmed !== '' && !trimmed.startsWith('#'))) {
    const [, word, rest] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (word === undefined) throw new Error(`No instruction: ${line}`);
    const kind = word.toUpperCase();
    if (kind === 'FROM') {
      stages.push({ name: /\sAS\s+(\S+)$/i.exec(rest)?.[1] ?? String(stages.length), steps: [] });
      continue;
    }
    if (stages.length === 0) throw new Error('The file does not begin with FROM.');
    stages.at(-1).steps.push({ kind, text: rest });
  }
  return stages;
}

/** COPY's text as {from, sources, target}: `from` is another stage's name, or null for the build context. */
export function parseCopy(text) {
  const words = text.split(/\s+/);
  const flags = words.filter((word) => word.startsWith('--'));
  const paths = words.filter((word) => !word.startsWith('--'));
  if (paths.length < 2) throw new Error(`COPY needs a source and a target: ${text}`);
  const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length) ?? null;
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) };
}

/** ENV's text as pairs, in the form NAME=value NAME=value. */
export function parseEnv(text) {
  const pairs = text.split(/\s+/).map((pair) => /^([A-Za-z_]\w*)=(\S*)$/.exec(pair)?.slice(1));
  if (pairs.includes(undefined)) throw new Error(`ENV is understood as NAME=value only: ${text}`);
  return pairs;
}

/** The predicate of .dockerignore: true for a path (with /) that stays out of the context. Knows names, paths and a leading double star. */
export function ignoredBy(text) {
  const patterns = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const anywhere = line.startsWith('**/');
      const body = (anywhere ? line.slice(3) : line).replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
      return new RegExp(`^${anywhere ? '(?:.*/)?' : ''}${body}(?:/|$)`);
    });
  return (path) => patterns.some((pattern) => pattern.test(path));
}
