import { fileNameOf } from './file-name.js';

describe('the name of a file', () => {
  it('says document, area and day, and that it is internal', () => {
    expect(fileNameOf('CONTINUATION_CONCEPT', 'Lindenaue', '2026-11-22', 'INTERNAL', 'DOCX')).toBe(
      'Verstetigungskonzept Lindenaue 2026-11-22 intern.docx',
    );
  });

  it('leaves out what file systems refuse', () => {
    expect(fileNameOf('GAP_REPORT', 'Nord/Süd: "Mitte"', '2026-11-22', 'OPEN', 'PDF')).toBe(
      'Bündelungsfunktion Nord Süd Mitte 2026-11-22.pdf',
    );
  });
});
