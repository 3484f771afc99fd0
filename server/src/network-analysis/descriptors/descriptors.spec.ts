import { randomNeighbourhood } from '../../../../test/reference/neighbourhood.js';
import { DESCRIPTORS, descriptorOf } from '../descriptors.js';
import { networkFindings } from '../findings/network-findings.js';
import { REPORT_FIGURES } from '../findings/report-figures.js';
import { project } from '../graph/projection.js';

const findings = networkFindings(project(randomNeighbourhood(120, 2)));

describe('the glossary of figures', () => {
  it('names every thing once', () => {
    expect(new Set(DESCRIPTORS.map(({ id }) => id)).size).toBe(DESCRIPTORS.length);
    expect(new Set(DESCRIPTORS.map(({ about, name }) => `${about} ${name}`)).size).toBe(DESCRIPTORS.length);
  });

  it('explains everything that the page shows', () => {
    const shown = [
      ...Object.keys(findings.withoutQm).filter((key) => !['nodes', 'pairs'].includes(key)),
      'pairsLost',
      'shareLost',
      'openPairs',
      'exclusiveOpenPairs',
      'qmDependency',
      ...findings.gaps.map(({ type }) => type),
    ];
    expect(shown.filter((id) => descriptorOf(id) === undefined)).toEqual([]);
  });

  it('explains everything that the report shows', () => {
    expect(REPORT_FIGURES.filter((id) => descriptorOf(id) === undefined)).toEqual([]);
  });

  it('speaks in whole German sentences', () => {
    for (const { sentence } of DESCRIPTORS) expect(sentence).toMatch(/^[A-ZÄÖÜ0-9−].*\.$/);
  });

  it('says how it is computed in words of the office, not in symbols or identifiers', () => {
    const cryptic = /\p{Ll}\p{Lu}|[_^<>=|]|(?<!\p{L})(G|R|q|n|m|k|lambda|sum)(?!\p{L})/u;
    expect(DESCRIPTORS.filter(({ formula }) => cryptic.test(formula)).map(({ id }) => id)).toEqual([]);
    expect(DESCRIPTORS.filter(({ formula }) => formula.length < 10).map(({ id }) => id)).toEqual([]);
  });

  it('gives ranges that the figures keep to', () => {
    for (const state of [findings.withQm, findings.withoutQm]) {
      for (const [id, value] of Object.entries(state ?? {})) {
        const [least, most] = descriptorOf(id)?.range ?? [null, null];
        if (typeof value !== 'number') throw new Error(`${id} is not defined here`);
        expect([id, value >= (least ?? -Infinity), value <= (most ?? Infinity)]).toEqual([id, true, true]);
      }
    }
  });
});
