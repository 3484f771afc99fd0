import { useEffect, useRef, useState } from 'react';
import type { JSX } from 'react';
import { PageError } from '../../app/PageError.js';
import { useArea } from '../../app/area.js';
import { usePageTitle } from '../../app/use-page-title.js';
import { useVocabularies } from '../../app/vocabularies.js';
import { Button } from '../../ui/Button.js';
import { DayButton } from '../../ui/DayButton.js';
import { Skeleton } from '../../ui/surfaces.js';
import { today } from '../../ui/today.js';
import { DocumentMenu } from '../documents/index.js';
import { AssumptionsDialog } from './AssumptionsDialog.js';
import { DrawsBar } from './DrawsBar.js';
import { Notices, NothingToReport, saysNothing } from './Notices.js';
import { BrokerageCard } from './head/BrokerageCard.js';
import { FigureCard } from './head/FigureCard.js';
import { Figures } from './head/Figures.js';
import { GapList } from './list/GapList.js';
import { focusGap, scrollToGap } from './list/use-gap-keys.js';
import { MatrixCard } from './matrix/MatrixCard.js';
import { NO_GAP } from './report-choice.js';
import { useDraws } from './use-draws.js';
import { useGaps } from './use-gaps.js';
import type { GapRows } from './use-gaps.js';
import { useChoice, useReport } from './use-report.js';
import head from './head/head.module.css';
import styles from './gaps.module.css';

/**
 * Goes to the row of a gap as soon as it is listed: to the one of the address by scrolling, to one that is wished for later with
 * the focus.
 */
function useWish(inAddress: string | null, { rows, waiting }: GapRows): (gap: string) => void {
  const [wish, setWish] = useState({ gap: inAddress, focus: false });
  const granted = useRef<object | null>(null);
  const isListed = !waiting && rows?.some(({ id }) => id === wish.gap) === true;
  useEffect(() => {
    if (!isListed || wish.gap === null || granted.current === wish) return;
    granted.current = wish;
    if (wish.focus) focusGap(wish.gap);
    else scrollToGap(wish.gap);
  }, [isListed, wish]);
  return (gap) => setWish({ gap, focus: true });
}

/** Lücken: what only the QM holds together, who works with whom, and what is missing, by weight. */
export function GapsPage(): JSX.Element {
  const area = useArea();
  const heading = usePageTitle('Lücken');
  const vocabularies = useVocabularies();
  const [choice, update] = useChoice();
  const [explaining, setExplaining] = useState(false);
  const { report, waiting, error, retry } = useReport(area.id, choice);
  const gaps = useGaps(area.id, choice);
  const wish = useWish(choice.gap, gaps);
  const draws = useDraws(area.id, choice, waiting ? null : report);
  if (error !== null) return <PageError error={error} onRetry={retry} />;
  const open = choice.gap === null ? (gaps.rows?.[0]?.id ?? null) : choice.gap === NO_GAP ? null : choice.gap;
  const show = (id: string): void => {
    update({ gap: id, list: 'offen' });
    wish(id);
  };
  const matrix = (choice.sides ? report?.sphereMatrix : report?.sectorMatrix) ?? null;
  const shared = { areaId: area.id, choice };
  const shows = report !== null && vocabularies.all('sector').length > 0;
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h1 ref={heading} tabIndex={-1}>
          Lücken
        </h1>
        <p>Was nur durch das QM zusammenhält, und wo niemand verbunden ist.</p>
        <DayButton
          key={choice.day ?? ''}
          day={choice.day}
          shown={choice.day ?? report?.day ?? today()}
          label="Den Bericht rechnen für den"
          note={() => 'Gerechnet wird, was an dem Tag galt, mit dem Wissen von heute.'}
          onChange={(day) => update({ day, gap: null })}
        />
        <div className={styles['tools']}>
          {report === null || report.figures.length === 0 ? null : (
            <Button
              icon={choice.figures ? 'up' : 'down'}
              aria-expanded={choice.figures}
              aria-controls={choice.figures ? 'weitere-zahlen' : undefined}
              onPress={() => update({ figures: !choice.figures })}
            >
              Weitere Zahlen
            </Button>
          )}
          {report === null ? null : (
            <Button icon="assumptions" onPress={() => setExplaining(true)}>
              Annahmen
            </Button>
          )}
          <DocumentMenu areaId={area.id} document="GAP_REPORT" day={choice.day} merged={choice.merged} />
        </div>
      </div>
      {!shows ? (
        <Skeleton rows={14} />
      ) : saysNothing(report.notices) ? (
        <NothingToReport {...shared} notices={report.notices} />
      ) : (
        <div className={styles['body']} aria-busy={waiting}>
          <Notices {...shared} notices={report.notices} />
          {report.head.length === 0 ? null : (
            <div className={head['cards']}>
              {report.head.map((figure) => (
                <FigureCard key={figure.id} figure={figure} day={report.day} drawing={draws.state === 'running'} />
              ))}
              {report.brokerage === null ? null : <BrokerageCard brokerage={report.brokerage} />}
            </div>
          )}
          {report.figures.length === 0 || !choice.figures ? null : <Figures figures={report.figures} />}
          <div className={styles['split']} data-matrix={matrix !== null}>
            {matrix === null ? null : (
              <div className={styles['matrix']}>
                <MatrixCard
                  {...shared}
                  matrix={matrix}
                  sectors={report.sectorMatrix}
                  vocabularies={vocabularies}
                  openGap={open}
                  update={update}
                  onGap={show}
                />
              </div>
            )}
            <GapList {...shared} counts={report.counts} gaps={gaps} open={open} update={update} />
          </div>
          <p className={styles['foot']}>Alle Zahlen {report.basis}.</p>
        </div>
      )}
      <DrawsBar draws={draws} />
      {explaining && report !== null ? (
        <AssumptionsDialog report={report} onClose={() => setExplaining(false)} />
      ) : null}
    </div>
  );
}
