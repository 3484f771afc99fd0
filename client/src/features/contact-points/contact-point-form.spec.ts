import { EMPTY_POINT, formOfPoint, missingInPoint, valuesOfPoint } from './contact-point-form.js';

const ADDRESS = {
  ...EMPTY_POINT,
  channel: 'ADDRESS',
  street: 'Lindenplatz 3',
  postcode: '06846',
  city: 'Musterstadt',
} as const;

describe('the form of a contact point', () => {
  it('writes an address in one line, with what is known of it', () => {
    expect(valuesOfPoint(ADDRESS).value).toBe('Lindenplatz 3, 06846 Musterstadt');
    expect(valuesOfPoint({ ...ADDRESS, postcode: '' }).value).toBe('Lindenplatz 3, Musterstadt');
    expect(valuesOfPoint({ ...ADDRESS, street: ' ' })).toMatchObject({ value: '06846 Musterstadt', street: null });
  });

  it('keeps an address that was stored in one line', () => {
    const stored = {
      ...valuesOfPoint(EMPTY_POINT),
      id: 'c',
      version: 1,
      ownerId: 'a',
      channel: 'ADDRESS',
      value: 'Hinterhof, zweite Tür',
    } as const;
    expect(valuesOfPoint(formOfPoint(stored)).value).toBe('Hinterhof, zweite Tür');
  });

  it('asks for what the channel needs', () => {
    expect(missingInPoint(EMPTY_POINT)[0]?.message).toBe('Bitte geben Sie die E-Mail-Adresse ein.');
    expect(missingInPoint({ ...EMPTY_POINT, channel: 'ADDRESS', value: 'zählt hier nicht' })).toHaveLength(1);
    expect(missingInPoint({ ...EMPTY_POINT, value: 'info@example.org' })).toEqual([]);
  });
});
