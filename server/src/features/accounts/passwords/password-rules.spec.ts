import { passwordFault } from './password-rules.js';

const OWNER = ['Kim Beispiel', 'kim.beispiel@qm-lindenaue.example.org'];

describe('the rules for passwords', () => {
  it.each([
    'Linde Kaffee Fahrrad Mai',
    'vier wörter ohne zusammenhang',
    'Zwölf Boxkämpfer jagen Viktor',
    '🦊🦊 rote Füchse im Schnee',
    'x7#Kq!pL2vR9mZ$w',
    'öäüß öäüß kräuterquark',
  ])('let „%s“ pass', (password) => expect(passwordFault(password, OWNER)).toBeNull());

  it.each(['kurz', 'vierzehn zeich', ''])('ask for 15 characters: „%s“', (password) =>
    expect(passwordFault(password, OWNER)).toContain('15 Zeichen'),
  );

  it('count characters as people do', () => {
    expect(passwordFault('🦊'.repeat(14), [])).toContain('15 Zeichen');
    expect(passwordFault('zebra kork '.repeat(12), [])).toContain('128 Zeichen');
  });

  it.each([
    'passwort1234567890',
    'Passwort!Passwort!',
    'qwertzuiopasdfghjkl',
    '123456789012345',
    '000000000000000',
    'abababababababab',
    'Quartiersmanagement2026!',
    'Quartiersnetz-Lindenaue',
    'P4ssw0rt P4ssw0rt 2024',
    '1qay2wsx3edc4rfv',
    'correct horse battery staple',
    'Kim Beispiel 1987!!',
    'kim.beispiel@qm-lindenaue.example.org',
    'geheim geheim geheim geheim',
    'Sommer2026Sommer2026',
    'WillkommenImQuartier1',
  ])('refuse „%s“', (password) => expect(passwordFault(password, OWNER)).toContain('leicht zu erraten'));

  it('refuse characters that a database changes silently', () => {
    expect(passwordFault('rote Füchse im Schnee\u0000', [])).toContain('Zeichen');
    expect(passwordFault('rote Füchse im Schnee\ud83e', [])).toContain('Zeichen');
  });
});
