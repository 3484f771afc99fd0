import { EMPTY_PERSON, fullName, missingInPerson, valuesOfPerson } from './person-form.js';

const PERSON = { ...EMPTY_PERSON, familyName: 'Beispiel', legalBasis: 'CONSENT', purposes: ['NEWSLETTER'] } as const;

describe('the form of a person', () => {
  it('asks for name, basis and purpose', () => {
    expect(missingInPerson(EMPTY_PERSON).map(({ field }) => field)).toEqual(['familyName', 'legalBasis', 'purposes']);
    expect(missingInPerson(PERSON)).toEqual([]);
  });

  it('sends nobody without a basis', () => {
    expect(() => valuesOfPerson(EMPTY_PERSON)).toThrow(RangeError);
    expect(valuesOfPerson(PERSON)).toMatchObject({ familyName: 'Beispiel', legalBasis: 'CONSENT', givenName: null });
  });

  it('says the name with its title', () => {
    expect(fullName({ ...PERSON, title: 'Dr.', givenName: ' Jürgen ' })).toBe('Dr. Jürgen Beispiel');
    expect(fullName(PERSON)).toBe('Beispiel');
  });
});
