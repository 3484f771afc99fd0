import { resolve } from 'node:path';
import { z } from 'zod';
import type { Settings } from './settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that cannot be used: every fault is a German sentence that names the setting. */
export class InvalidSettings extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

const NUMBER = /^\d{1,5}$/;
const wholeNumber = (max: number, sentence: string) =>
  z
    .string()
    .refine((text) => NUMBER.test(text) && Number(text) <= max, sentence)
    .transform(Number);

const SWITCH_WORDS: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };
const onOff = z
  .string()
  .refine((text) => Object.hasOwn(SWITCH_WORDS, text), 'erlaubt ist 1 oder 0.')
  .transform((text) => SWITCH_WORDS[text] === true);

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Sign-in cookies need TLS; browsers make an exception for this machine alone. */
function isUsableAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  const secure = protocol === 'https:' || (protocol === 'http:' && LOCAL_HOSTS.includes(hostname));
  return secure && pathname === '/' && search === '' && hash === '';
}

const address = z
  .string()
  .refine(isUsableAddress, 'erlaubt ist eine Adresse wie https://netz.example.org, ohne Pfad; http nur für localhost.')
  .transform((text) => new URL(text).origin);

const SCHEMA = z.object({
  QN_PORT: wholeNumber(65_535, 'erlaubt ist eine Zahl von 0 bis 65535.').default(4000),
  QN_HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, 'erlaubt ist eine Netzwerkadresse.')
    .default('127.0.0.1'),
  QN_DATA: z.string().default('./data'),
  QN_EMPTY: onOff.default(false),
  QN_BASE_URL: address.optional(),
  QN_TRUST_PROXY: wholeNumber(9, 'erlaubt ist die Zahl der vorgeschalteten Proxys, 0 bis 9.').default(0),
  QN_LOG: z.enum(['requests', 'errors', 'silent'], 'erlaubt ist requests, errors oder silent.').optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'erlaubt ist eine Adresse wie neo4j://localhost:7687.')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
});

/**
 * The settings that an environment gives; an empty text counts as not set. `interactive` says whether somebody watches the
 * output: then only faults are logged unless asked for more. Throws InvalidSettings with all faults.
 */
export function readSettings(environment: Environment, interactive = false): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = SCHEMA.safeParse(given);
  const unknown = Object.keys(given).filter((name) => name.startsWith('QN_') && !Object.hasOwn(SCHEMA.shape, name));
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...unknown.map((name) => `${name}: Diese Einstellung gibt es nicht.`),
  ];
  if (!parsed.success || faults.length > 0) throw new InvalidSettings(faults);
  const { data } = parsed;
  return {
    port: data.QN_PORT,
    host: data.QN_HOST,
    dataDirectory: resolve(data.QN_DATA),
    empty: data.QN_EMPTY,
    neo4j:
      data.NEO4J_URI === undefined
        ? null
        : {
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD,
            ...(data.NEO4J_DATABASE === undefined ? {} : { database: data.NEO4J_DATABASE }),
          },
    baseUrl: data.QN_BASE_URL ?? null,
    trustedProxies: data.QN_TRUST_PROXY,
    log: data.QN_LOG ?? (interactive ? 'errors' : 'requests'),
  };
}

/** The settings of this process. Throws InvalidSettings. */
export const settingsOfThisProcess = (): Settings => readSettings(process.env, process.stdout.isTTY);
