import { parseArgs } from 'node:util';
import { Fault } from './fault.mjs';

/**
 * Reads a command line strictly. `spec` maps an option's name to {hint?, check?}: with `hint` it takes a value, without
 * it is a flag; `check` turns the text into the value or returns undefined, `wants` says in German what it expects.
 * Throws Fault with one German sentence for whatever is not declared.
 */
export function parseOptions(args, spec) {
  const options = {};
  for (const [name, { hint }] of Object.entries(spec)) options[name] = { type: hint ? 'string' : 'boolean' };
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true, allowPositionals: true });
  const values = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new Fault(`Mit „${token.value}“ ist nichts anzufangen. ${allowed(spec)}`);
    const rule = Object.hasOwn(spec, token.name) ? spec[token.name] : undefined;
    if (rule === undefined) throw new Fault(`Die Option ${token.rawName} gibt es nicht. ${allowed(spec)}`);
    values[token.name] = valueOf(token, rule);
  }
  return values;
}

function valueOf(token, rule) {
  if (!rule.hint) {
    if (token.value !== undefined) throw new Fault(`Die Option --${token.name} steht allein, ohne Wert.`);
    return true;
  }
  if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--'))) {
    throw new Fault(`Der Option --${token.name} fehlt ihr Wert (${rule.hint}).`);
  }
  const value = rule.check ? rule.check(token.value) : token.value;
  if (value === undefined) throw new Fault(`Die Option --${token.name} braucht ${rule.wants}, nicht „${token.value}“.`);
  return value;
}

const allowed = (spec) =>
  `Möglich sind: ${Object.entries(spec)
    .map(([name, { hint }]) => (hint ? `--${name} ${hint}` : `--${name}`))
    .join(', ')}.`;

/** A TCP port as a number, 0 for any free one; undefined if the text is none. */
export function portOf(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}
