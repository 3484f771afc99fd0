import type { PaperDraft } from '../../../documents/index.js';
import { weightyGaps } from '../gap-report/gap-section.mapper.js';
import { hingeInBrief } from '../gap-report/hinge-section.mapper.js';
import { actorTable, mapSection } from '../gap-report/map-section.mapper.js';
import { methodSection } from '../gap-report/method-section.mapper.js';
import type { ConceptSource } from '../sources.mapper.js';
import { frameOf, heading, noticeBlocks, paragraph } from '../words.js';
import { candidateSection } from './candidate-section.mapper.js';
import { financingSection } from './financing-section.mapper.js';
import { handoverSection } from './handover-section.mapper.js';
import { openDecisions } from './open-decisions.js';
import { scenarioSection, searchMethod } from './scenario-section.mapper.js';
import { taskSection } from './task-section.mapper.js';
import { timetableSection } from './timetable-section.mapper.js';

/** The Verstetigungskonzept, ready for a committee: where things stand, who could take over what, what has to be decided. */
export function continuationPaper(source: ConceptSource): PaperDraft {
  const { continuation, report } = source;
  const decisions = openDecisions(continuation);
  return {
    ...frameOf(source, 'Verstetigungskonzept', 'Wer die Aufgaben des Quartiersmanagements weiterführt'),
    blocks: [
      paragraph(purposeOf(source)),
      ...noticeBlocks(continuation.notices),
      heading(1, '1 Was zu entscheiden ist'),
      decisions.length === 0
        ? paragraph(
            'Alle Pflichtaufgaben, Ankerpunkte und die Finanzierung sind geklärt. Es ist keine Entscheidung offen.',
          )
        : { kind: 'list', items: decisions },
      heading(1, '2 Ausgangslage'),
      ...hingeInBrief(report),
      ...mapSection(source, 'Wer heute mit wem arbeitet'),
      heading(1, '3 Aufgaben des Quartiersmanagements'),
      ...taskSection(continuation),
      heading(1, '4 Organisationen, die Aufgaben übernehmen können'),
      ...candidateSection(source),
      heading(1, '5 Wege der Nachfolge im Vergleich'),
      ...scenarioSection(source),
      heading(1, '6 Übergabe, Ankerpunkte und Zeitplan'),
      ...handoverSection(continuation),
      ...timetableSection(continuation),
      heading(1, '7 Finanzierung'),
      ...financingSection(continuation, source.internal),
      heading(1, '8 Lücken im Netz'),
      paragraph('Diese Verbindungen fehlen heute. Ohne Nachfolge fehlt auch, wer sie schließen könnte.'),
      ...weightyGaps(source),
      heading(1, '9 Wie dieses Konzept entstand'),
      ...searchMethod(source),
      ...methodSection(report, report.head),
      heading(1, 'Anhang: die Karte als Tabelle'),
      ...actorTable(source.actors),
    ],
  };
}

function purposeOf({ continuation, area }: ConceptSource): string {
  const { fundingEnd } = continuation;
  const end = fundingEnd ? fundingEnd.sentence : 'Das Ende der Förderung ist noch nicht eingetragen.';
  return `Dieses Konzept zeigt für ${area}, welche Aufgaben nach dem Ende der Förderung weiterzuführen sind, wer dafür bereitsteht und was noch zu entscheiden ist. ${end} Genannt werden nur Organisationen.`;
}
