import type { JSX } from 'react';
import { Link } from 'react-router';
import { EmptyState, Notice } from '../../ui/surfaces.js';
import { ButtonLink } from '../../ui/Button.js';
import { STEP_LABELS } from './messages.de.js';
import { writeChoice } from './report-choice.js';
import type { ReportChoice } from './report-choice.js';
import type { ReportNotice } from './use-report.js';
import styles from './gaps.module.css';

/** Without these there is nothing to report at all. */
const NOTHING: readonly ReportNotice['code'][] = ['NO_ACTORS', 'NO_TIES', 'BEFORE_FIRST_TIE'];

/** Whether nobody is there on the day, so that the report has neither figures nor gaps. */
export const saysNothing = (notices: readonly ReportNotice[]): boolean =>
  notices.some(({ code }) => code === 'NO_ACTORS');

/** Where a step leads. */
function addressOf({ step, day }: ReportNotice, areaId: string, choice: ReportChoice): string {
  const area = `/gebiet/${areaId}`;
  switch (step) {
    case 'ADD_ACTORS':
      return `${area}/import`;
    case 'ENTER_MANDATE':
      return '/gebiete';
    case 'CHOOSE_DAY':
      return `${area}/luecken?${writeChoice({ ...choice, day, gap: null })}`;
    case 'ADD_TIES':
    case 'ASSIGN_SECTORS':
    case null:
      return `${area}/akteure`;
  }
}

interface NoticesProps {
  areaId: string;
  notices: readonly ReportNotice[];
  choice: ReportChoice;
}

/** What keeps a part of the report empty, each with what to do about it. */
export function Notices({ areaId, notices, choice }: NoticesProps): JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <div className={styles['notices']}>
      {notices.map((notice) => (
        <Notice
          key={notice.code}
          tone={notice.code === 'NO_QM' || NOTHING.includes(notice.code) ? 'attention' : 'info'}
        >
          <p>
            <strong>{notice.sentence}</strong> {notice.advice}{' '}
            {notice.step === null ? null : (
              <Link to={addressOf(notice, areaId, choice)}>{STEP_LABELS[notice.step]}</Link>
            )}
          </p>
        </Notice>
      ))}
    </div>
  );
}

/** Nobody is there: the sentence and the way on stand for the whole page. */
export function NothingToReport({ areaId, notices, choice }: NoticesProps): JSX.Element | null {
  const notice = notices.find(({ code }) => code === 'NO_ACTORS');
  if (notice === undefined) return null;
  return (
    <EmptyState
      icon="gaps"
      title={notice.sentence}
      actions={
        <>
          {notice.step === null ? null : (
            <ButtonLink look="primary" href={addressOf(notice, areaId, choice)}>
              {STEP_LABELS[notice.step]}
            </ButtonLink>
          )}
          <ButtonLink href={`/gebiet/${areaId}/akteure`}>Zu den Akteuren</ButtonLink>
        </>
      }
    >
      {notice.advice}
    </EmptyState>
  );
}
