import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red run can be repeated and a green one means what it meant
 * yesterday. FC_SEED draws others, e.g. `FC_SEED=$RANDOM npm test -- --only unit`.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261122) });
