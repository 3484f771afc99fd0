import { changedFields } from './changed-fields.js';

const stored = { name: 'Bürgertreff', topics: ['Ältere'], note: null as string | null };

describe('the fields that are sent', () => {
  it('are those that differ from what was stored, lists compared by their content', () => {
    expect(changedFields(stored, { name: 'Bürgertreff', topics: ['Ältere'], note: 'neu' })).toEqual({ note: 'neu' });
  });

  it('clear a value with null', () => {
    expect(changedFields({ ...stored, note: 'alt' }, stored)).toEqual({ note: null });
  });

  it('follow the choice of who resolved a conflict', () => {
    const wanted = { name: 'Treff', topics: [], note: 'neu' };
    const resolution = { version: 3, keeps: (field: string) => field === 'note' };
    expect(changedFields(stored, wanted, resolution)).toEqual({ note: 'neu' });
  });
});
