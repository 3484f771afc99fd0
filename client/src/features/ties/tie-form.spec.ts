import { EMPTY_TIE, createTieInput, formOfTie, missingInTie, updateTieInput } from './tie-form.js';
import type { TieDetail } from './tie-form.js';

const TIE: TieDetail = {
  id: 't',
  version: 2,
  fromId: 'here',
  fromName: 'Bürgertreff',
  toId: 'there',
  toName: 'Sozialamt',
  kind: 'COOPERATES',
  intensity: 3,
  since: '2020',
  until: null,
  evidence: 'SELF_REPORTED',
  confirmedBy: null,
  lastConfirmedAt: '2026-05',
  viaQm: 'NO',
  note: null,
  citations: [],
};
const FORM = { ...EMPTY_TIE, kind: 'FUNDS', other: { id: 'there', name: 'Sozialamt' } };

describe('the form of a tie', () => {
  it('sends the ends in reading direction', () => {
    expect(createTieInput('area', 'here', FORM)).toMatchObject({ fromId: 'here', toId: 'there', kind: 'FUNDS' });
    expect(createTieInput('area', 'here', { ...FORM, turned: true })).toMatchObject({ fromId: 'there', toId: 'here' });
  });

  it('shows the other end, whichever it is', () => {
    expect(formOfTie(TIE, 'here')).toMatchObject({ other: { id: 'there', name: 'Sozialamt' }, turned: false });
    expect(formOfTie(TIE, 'there')).toMatchObject({ other: { id: 'here', name: 'Bürgertreff' }, turned: true });
  });

  it('names a source only where one is given', () => {
    expect(createTieInput('area', 'here', { ...FORM, quote: 'ohne Titel' }).citation).toBeNull();
    expect(createTieInput('area', 'here', { ...FORM, sourceTitle: ' Protokoll ', quote: '' }).citation).toEqual({
      sourceTitle: 'Protokoll',
      quote: null,
    });
  });

  it('changes nothing but what was changed, read from either end', () => {
    for (const self of ['here', 'there']) {
      const untouched = updateTieInput('area', TIE, self, formOfTie(TIE, self));
      expect(untouched).toEqual({ id: 't', areaId: 'area', expectedVersion: 2 });
    }
    const ended = { ...formOfTie(TIE, 'here'), until: '2026-09-01', lastConfirmedAt: null };
    expect(updateTieInput('area', TIE, 'here', ended)).toEqual({
      id: 't',
      areaId: 'area',
      expectedVersion: 2,
      until: '2026-09-01',
      lastConfirmedAt: null,
    });
  });

  it('calls a strength that nobody named inferred', () => {
    expect(createTieInput('area', 'here', FORM)).toMatchObject({ intensity: null, evidence: 'INFERRED' });
    expect(createTieInput('area', 'here', { ...FORM, intensity: 3 })).toMatchObject({ evidence: 'SELF_REPORTED' });
  });

  it('asks for kind and other end', () => {
    expect(missingInTie(EMPTY_TIE).map(({ field }) => field)).toEqual(['kind', 'to']);
    expect(missingInTie(FORM)).toEqual([]);
  });
});
