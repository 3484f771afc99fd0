export { prepareDataDirectory } from './data-directory.js';
export { listenForCommands } from './command-server.js';
export type { CommandHandlers, CommandServer } from './command-server.js';
export type { CommandAnswer } from './command-protocol.js';
export { handOver } from './hand-over.js';
