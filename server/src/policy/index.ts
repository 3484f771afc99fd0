export { POLICY, fieldsWithoutRule, ruleOf } from './policy-table.js';
export type { AreaPlace, Rule } from './policy-table.js';
export { PolicyGuard } from './policy.guard.js';
export { Requires } from './requires.js';
