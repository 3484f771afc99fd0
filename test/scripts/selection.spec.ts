import { selectParts } from '../../scripts/lib/selection.mjs';

const parts = [
  { id: 'build' },
  { id: 'neo4j' },
  { id: 'contract', needs: ['build'], uses: ['neo4j'] },
  { id: 'contract-current', needs: ['build'], inCiOnly: true },
  { id: 'types-server' },
  { id: 'types-client' },
  { id: 'docker', onDemand: true },
];
const ids = (choice: Parameters<typeof selectParts>[1]) => selectParts(parts, choice).map(({ id }) => id);

describe('What npm test runs', () => {
  it('is everything that needs no asking', () => {
    expect(ids({})).toEqual(['build', 'neo4j', 'contract', 'types-server', 'types-client']);
  });

  it('is more where everything has to be proved, and where it is asked for', () => {
    expect(ids({ ci: true, docker: true })).toEqual(parts.map(({ id }) => id));
  });

  it('is, with --only, the named parts with what they need and use', () => {
    expect(ids({ only: ['contract'] })).toEqual(['build', 'neo4j', 'contract']);
  });

  it('is, with the beginning of a name, all parts of that kind', () => {
    expect(ids({ only: ['types'] })).toEqual(['types-server', 'types-client']);
  });

  it('is nothing for a name that does not exist: one sentence says which there are', () => {
    expect(() => ids({ only: ['unti'] })).toThrow(/^Den Teil „unti“ gibt es nicht\. Es gibt: build, neo4j, /);
  });
});
