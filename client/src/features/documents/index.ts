export { DocumentMenu } from './DocumentMenu.js';
