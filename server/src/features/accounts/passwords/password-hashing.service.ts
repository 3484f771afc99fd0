import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalisedPassword } from './password-rules.js';

const AT_ONCE = 2;
/** OWASP's parameters for Argon2id, the library's default; each hash takes 19 MiB, which is why few are computed at once. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Computes and checks password hashes, at most two at once; the others wait in line. */
@Injectable()
export class PasswordHashing {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(normalisedPassword(password), PARAMETERS));
  }

  /** Whether the password belongs to the hash; without one the same work is done for nothing, and the answer is no. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await (this.decoy ??= this.hash(randomBytes(24).toString('base64url'))));
    const right = await this.inTurn(() => verify(against, normalisedPassword(password)));
    return right && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
