import type { ActorDetail } from './actor-form.js';
import {
  EMPTY_FORM,
  createInput,
  formOf,
  missingIn,
  needsShortName,
  suggestShortName,
  updateInput,
} from './actor-form.js';

const ACTOR: ActorDetail = {
  id: 'a',
  version: 4,
  class: 'ORGANISATION',
  name: 'Bürgertreff Lindenaue e. V.',
  shortName: null,
  kind: 'ASSOCIATION',
  sector: 'COMMUNITY',
  steeringLevel: null,
  description: 'Offener Treff.',
  topics: ['Begegnung', 'Ältere'],
  founded: '1998',
  since: null,
  until: null,
  legalForm: 'e. V.',
  power: null,
  public: null,
  temporary: null,
  note: null,
  ring: 'I',
  isQm: false,
  ended: false,
  lastConfirmed: null,
  contactPoints: [],
  posts: [],
  ties: [],
  citations: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
};

describe('the form of an actor', () => {
  it('sends nothing but the version when nothing was changed', () => {
    expect(updateInput('area', ACTOR, formOf(ACTOR))).toEqual({ id: 'a', areaId: 'area', expectedVersion: 4 });
  });

  it('sends what was changed, and null for what was cleared', () => {
    const form = { ...formOf(ACTOR), description: '  ', topics: 'Begegnung, Ältere, Begegnung,' };
    expect(updateInput('area', ACTOR, form)).toEqual({
      id: 'a',
      areaId: 'area',
      expectedVersion: 4,
      description: null,
    });
  });

  it('builds on the version that the conflict named', () => {
    const form = { ...formOf(ACTOR), name: 'Treff', note: 'neu' };
    const input = updateInput('area', ACTOR, form, { version: 6, keeps: (field) => field === 'note' });
    expect(input).toEqual({ id: 'a', areaId: 'area', expectedVersion: 6, note: 'neu' });
  });

  it('leaves out the fields that the class does not have', () => {
    const filled = { ...EMPTY_FORM, name: 'Ältere', legalForm: 'e. V.', power: 'ADVISORY', public: true } as const;
    const of = (actorClass: typeof EMPTY_FORM.class) =>
      Object.keys(createInput('area', { ...filled, class: actorClass }));
    expect(of('POPULATION_GROUP')).not.toEqual(expect.arrayContaining(['kind']));
    expect(of('ORGANISATION')).toEqual(expect.arrayContaining(['kind', 'legalForm']));
    expect(of('ORGANISATION')).not.toEqual(expect.arrayContaining(['power']));
    expect(of('COMMITTEE')).toEqual(expect.arrayContaining(['kind', 'power', 'public', 'temporary']));
    expect(of('COMMITTEE')).not.toEqual(expect.arrayContaining(['legalForm']));
  });

  it('asks for name and kind, and of a population group for the name alone', () => {
    expect(missingIn(EMPTY_FORM).map(({ field }) => field)).toEqual(['name', 'kind']);
    expect(missingIn({ ...EMPTY_FORM, class: 'POPULATION_GROUP' }).map(({ field }) => field)).toEqual(['name']);
    expect(missingIn(formOf(ACTOR))).toEqual([]);
  });

  it('wants a short name from 29 characters on, counted as people count', () => {
    expect(needsShortName({ ...EMPTY_FORM, name: 'ä'.repeat(28) })).toBe(false);
    expect(needsShortName({ ...EMPTY_FORM, name: 'ä'.repeat(29) })).toBe(true);
  });
});

describe('the proposed short name', () => {
  it.each([
    ['Bürgertreff Lindenaue', null],
    ['Nachbarschaftshilfeverein Lindenaue e. V.', 'Nachbarschaftshilfeverein'],
    ['Wohnungsgenossenschaft am Lindenplatz eG', 'Wohnungsgenossenschaft'],
    ['Amt für Stadtplanung, Abteilung Stadterneuerung', 'Amt für Stadtplanung'],
    ['Kinder- und Jugendhaus Treppe gGmbH', 'Kinder- und Jugendhaus'],
    ['Donaudampfschifffahrtsgesellschaftsverein', null],
  ])('of %s is %s', (name, short) => {
    expect(suggestShortName(name)).toBe(short);
  });
});
