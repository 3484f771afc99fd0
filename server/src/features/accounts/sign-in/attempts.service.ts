import { Inject, Injectable } from '@nestjs/common';
import type { GraphStore } from '../../../graph-store/graph-store.port.js';
import type { Clock } from '../../../kernel/clock.js';
import { CLOCK, GRAPH_STORE } from '../../../kernel/tokens.js';
import { foldedAddress } from '../account-records.js';
import { digestOf } from '../secrets.js';
import { NAMESPACES, asAttempts, entriesOf, takeTurn } from '../state.js';
import type { AttemptsState } from '../state.js';

const MINUTE = 60_000;
const WINDOW_MS = 5 * MINUTE;
const LOCKED_MS = 10 * MINUTE;
const MOST_TRIES = 5;
/** Tries of one network address per minute, over all accounts. */
const MOST_PER_ADDRESS = 60;
const MOST_ADDRESSES = 10_000;

/** Counts tries to sign in: five per account in five minutes, whether the account exists or not, then ten minutes of rest. */
@Injectable()
export class SignInAttempts {
  private readonly byAddress = new Map<string, number[]>();

  constructor(
    @Inject(GRAPH_STORE) private readonly store: GraphStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Counts a try before it is made, so that tries at the same time count too; false if none is left. */
  async take(email: string, address: string): Promise<boolean> {
    const now = Date.parse(this.clock.now());
    if (!this.takeForAddress(address, now)) return false;
    const key = keyOf(email);
    return this.store.writeState(async (write) => {
      await takeTurn(write, `sign-in-${key.slice(0, 2)}`);
      const state = asAttempts(await write.getState(NAMESPACES.attempts, key));
      if (isLocked(state, now)) return false;
      const at = [...recent(state, now), new Date(now).toISOString()];
      const lockedUntil = at.length >= MOST_TRIES ? new Date(now + LOCKED_MS).toISOString() : null;
      await write.putState(NAMESPACES.attempts, key, { at, lockedUntil });
      return true;
    });
  }

  /** Forgets the tries of an account: the last one was right. */
  async forget(email: string): Promise<void> {
    await this.store.writeState((write) => write.deleteState(NAMESPACES.attempts, keyOf(email)));
  }

  /** Forgets what counts no more. */
  async sweep(): Promise<void> {
    const now = Date.parse(this.clock.now());
    await this.store.writeState(async (write) => {
      for (const { key, value } of await entriesOf(write, NAMESPACES.attempts)) {
        const state = asAttempts(value);
        if (!isLocked(state, now) && recent(state, now).length === 0) await write.deleteState(NAMESPACES.attempts, key);
      }
    });
  }

  private takeForAddress(address: string, now: number): boolean {
    const tries = (this.byAddress.get(address) ?? []).filter((at) => now - at < MINUTE);
    if (tries.length >= MOST_PER_ADDRESS) return false;
    this.byAddress.delete(address);
    this.byAddress.set(address, [...tries, now]);
    const [oldest] = this.byAddress.keys();
    if (this.byAddress.size > MOST_ADDRESSES && oldest !== undefined) this.byAddress.delete(oldest);
    return true;
  }
}

const keyOf = (email: string): string => digestOf(foldedAddress(email));
const isLocked = ({ lockedUntil }: AttemptsState, now: number): boolean =>
  lockedUntil !== null && Date.parse(lockedUntil) > now;
const recent = ({ at, lockedUntil }: AttemptsState, now: number): readonly string[] =>
  lockedUntil !== null ? [] : at.filter((instant) => now - Date.parse(instant) < WINDOW_MS);
