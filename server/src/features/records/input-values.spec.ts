import { inputField, propertyOfInput, valuesFrom } from './input-values.js';

describe('values from an input', () => {
  it('leave out what is left out, clear what is null or empty, and trim texts', () => {
    const input = {
      id: 'x',
      areaId: 'a',
      expectedVersion: 3,
      name: '  Treff ',
      note: undefined,
      shortName: '',
      since: null,
    };
    expect(valuesFrom('Organisation', input)).toEqual({ name: 'Treff', shortName: null, since: null });
  });

  it('name references as the store does', () => {
    expect(valuesFrom('Mandate', { actorId: 'x', role: 'CITY_COORDINATION' })).toEqual({
      actor: 'x',
      role: 'CITY_COORDINATION',
    });
    expect(inputField('actor')).toBe('actorId');
    expect(inputField('name')).toBe('name');
    expect(propertyOfInput('postId')).toBe('post');
    expect(propertyOfInput('note')).toBe('note');
  });

  it('keep a field that the kind does not have, so that it is refused by name, unless it is empty', () => {
    expect(valuesFrom('Committee', { legalForm: 'e. V.' })).toEqual({ legalForm: 'e. V.' });
    expect(valuesFrom('Committee', { legalForm: null })).toEqual({});
  });

  it('cannot set where a record belongs', () => {
    expect(valuesFrom('Organisation', { areaId: 'other', name: 'x' })).toEqual({ name: 'x' });
  });
});
