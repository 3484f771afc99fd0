import { fieldList, mergedSentence } from './messages.de.js';

describe('the words of changes', () => {
  it('say what others have changed meanwhile and that it stays', () => {
    const onlyTheirs = [{ label: 'Themen' }, { label: 'Notiz' }];
    expect(fieldList(onlyTheirs)).toBe('„Themen“ und „Notiz“');
    expect(mergedSentence({ changedBy: 'Jonas Beispiel', onlyTheirs })).toBe(
      'Jonas Beispiel hat inzwischen „Themen“ und „Notiz“ geändert; beides gilt.',
    );
    expect(mergedSentence({ changedBy: null, onlyTheirs: [] })).toBe(
      'Jemand anderes hatte dasselbe inzwischen auch geändert.',
    );
  });
});
