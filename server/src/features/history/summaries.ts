import { ACTOR_KINDS, declarationOf, formatNumber } from '@quartiersnetz/graph-schema';
import type { RecordKind } from '@quartiersnetz/graph-schema';
import type { Change, ChangeSet } from '../../graph-store/record.js';

/** Kinds that a use case is about, by the first part of its key. */
const SUBJECTS: Readonly<Record<string, readonly RecordKind[]>> = {
  area: ['Area'],
  mandate: ['Mandate'],
  actor: ACTOR_KINDS,
  person: ['Person'],
  post: ['Post'],
  membership: ['Membership'],
  contactPoint: ['ContactPoint'],
  source: ['Source'],
  tie: ['Tie'],
  account: ['Account'],
  taskPlan: ['TaskPlan'],
  candidate: ['Candidate'],
  taskOffer: ['TaskOffer'],
  contribution: ['Contribution'],
  successionScenario: ['SuccessionScenario'],
  taskHandover: ['TaskHandover'],
  tieHandover: ['TieHandover'],
  anchorPoint: ['AnchorPoint'],
  continuationStep: ['ContinuationStep'],
  financingPart: ['FinancingPart'],
  gapTask: ['GapTask'],
  gapDismissal: ['GapDismissal'],
  document: ['DocumentExport'],
};

const DONE: Readonly<Record<Change['operation'], string>> = {
  create: 'angelegt',
  update: 'geändert',
  delete: 'gelöscht',
};

/** Use cases that have a word of their own for what was done. */
const OWN_WORDS: Readonly<Record<string, { readonly kind: RecordKind; readonly text: string }>> = {
  'tie.end': { kind: 'Tie', text: 'Beziehung beendet' },
  'post.assign': { kind: 'Membership', text: 'Funktion besetzt' },
  'gapTask.create': { kind: 'GapTask', text: 'Lücke als Aufgabe übernommen' },
  'gapTask.drop': { kind: 'GapTask', text: 'Aufgabe zu einer Lücke aufgegeben' },
  'gapTask.close': { kind: 'GapTask', text: 'Aufgabe von selbst erledigt, die Lücke besteht nicht mehr' },
  'gapTask.reopen': { kind: 'GapTask', text: 'Aufgabe wieder offen, die Lücke ist zurück' },
  'gapDismissal.create': { kind: 'GapDismissal', text: 'Lücke zurückgestellt' },
  'document.export': { kind: 'DocumentExport', text: 'Dokument ausgegeben' },
  'gapDismissal.delete': { kind: 'GapDismissal', text: 'Lücke wieder aufgenommen' },
};

/** The change that a change set is about; the others came along with it. */
export function mainChange({ command, changes }: ChangeSet): Change | undefined {
  const kinds = OWN_WORDS[command] ? [OWN_WORDS[command].kind] : (SUBJECTS[command.split('.')[0] ?? ''] ?? []);
  const candidates = changes.filter(({ kind }) => kinds.includes(kind));
  const ofCommand = candidates.find(({ operation }) => command.endsWith(`.${operation}`));
  return ofCommand ?? candidates.find(({ operation }) => operation === 'create') ?? candidates[0] ?? changes[0];
}

/** Use cases that write many records at once and are named as a whole. */
const WHOLE: Readonly<Record<string, string>> = {
  'actors.change': 'Akteure',
  'continuation.load': 'Verstetigung des Beispiels',
};

const counted = (count: number, word: string): readonly string[] =>
  count === 0 ? [] : [`${formatNumber(count)} ${word}`];

function manySummary(what: string, changes: readonly Change[]): string {
  const of = (operation: Change['operation']): number =>
    changes.filter((change) => change.operation === operation).length;
  const parts = [
    ...counted(of('create'), 'neu'),
    ...counted(of('update'), 'geändert'),
    ...counted(of('delete'), 'gelöscht'),
  ];
  return `${what}: ${parts.join(', ')}`;
}

/** What a change did, as a German sentence without a full stop: "Beziehung angelegt: Bürgertreff – Sozialamt". */
function changeSummary(changeSet: ChangeSet, names: ReadonlyMap<string, string>): string {
  const { command, changes } = changeSet;
  if (command.startsWith('import')) return manySummary('Import', changes);
  const whole = WHOLE[command];
  if (whole !== undefined) return manySummary(whole, changes);
  const main = mainChange(changeSet);
  if (!main) return 'Änderung';
  const done = OWN_WORDS[command]?.text ?? `${declarationOf(main.kind).label} ${DONE[main.operation]}`;
  const along = main.operation === 'delete' ? changes.length - 1 : 0;
  const rest =
    along === 0 ? '' : `, mit ${along === 1 ? 'einem weiteren Eintrag' : `${formatNumber(along)} weiteren Einträgen`}`;
  return `${done}: ${names.get(main.recordId) ?? 'gelöschter Eintrag'}${rest}`;
}

/** What a change set did; of an undo or redo also what it was about, if that change set is known. */
export function summaryOf(
  changeSet: ChangeSet,
  known: ReadonlyMap<string, ChangeSet>,
  names: ReadonlyMap<string, string>,
): string {
  const { undoes, redoes } = changeSet;
  const about = undoes ?? redoes;
  if (about === undefined) return changeSummary(changeSet, names);
  const original = originalOf(about, known);
  const verb = undoes === undefined ? 'Wiederhergestellt' : 'Zurückgenommen';
  return original ? `${verb}: ${changeSummary(original, names)}` : verb;
}

/** The change behind a chain of undos and redos. */
export function originalOf(id: string, known: ReadonlyMap<string, ChangeSet>): ChangeSet | undefined {
  let changeSet = known.get(id);
  for (let about = changeSet?.undoes ?? changeSet?.redoes; about !== undefined;) {
    changeSet = known.get(about);
    about = changeSet?.undoes ?? changeSet?.redoes;
  }
  return changeSet;
}
