import { formatNumber } from '@quartiersnetz/graph-schema';
import type { JSX } from 'react';
import { Button } from '../../../ui/Button.js';
import { Card } from '../../../ui/surfaces.js';
import { DEFAULTS, K_DEFAULT, TAU_DEFAULT, sameAssumptions } from '../assumptions.js';
import type { Assumptions } from '../assumptions.js';
import { abilityWords, separated, tiesEach, willingnessThreshold } from '../messages.de.js';
import type { Actor, Succession } from '../types.js';
import { WhyNot } from '../sets/WhyNot.js';
import { ActorChoice } from './ActorChoice.js';
import { AssumptionSlider } from './AssumptionSlider.js';
import styles from './assumptions.module.css';

const K_MAX = 12;
/** Thresholds as steps of their sliders, from strict to wide. */
const WILLINGNESS_STEPS = [1, 0.5, 0.25];
const ABILITY_STEPS = [1, 0.5];

const stepOf = (steps: readonly number[], tau: number): number => {
  const found = steps.findIndex((step) => tau >= step);
  return found < 0 ? steps.length - 1 : found;
};
const withDefault = (value: number, otherwise: number): number | null => (value === otherwise ? null : value);

/** What the search takes for granted, each with what it means; a change searches anew. */
export function AssumptionsCard({
  areaId,
  assumptions,
  succession,
  onChange,
  whyOpen,
  onWhy,
}: {
  areaId: string;
  assumptions: Assumptions;
  succession: Succession | null;
  onChange: (assumptions: Assumptions) => void;
  whyOpen: string | null;
  onWhy: (candidateId: string | null) => void;
}): JSX.Element {
  const known = succession?.assumptions;
  const result = succession?.result ?? null;
  const set = (part: Partial<Assumptions>): void => onChange({ ...assumptions, ...part });
  const k = assumptions.k ?? K_DEFAULT;
  const bound = assumptions.fMax ?? (known?.fMaxIsDefault === true ? known.fMax : null) ?? null;
  const ability = stepOf(ABILITY_STEPS, assumptions.tauAbility ?? TAU_DEFAULT);
  const willing = stepOf(WILLINGNESS_STEPS, assumptions.tauWillingness ?? TAU_DEFAULT);
  return (
    <Card
      title="Annahmen"
      actions={
        sameAssumptions(assumptions, DEFAULTS) ? null : (
          <Button small look="quiet" onPress={() => onChange(DEFAULTS)}>
            Voreinstellungen
          </Button>
        )
      }
    >
      <div className={styles['card']}>
        <AssumptionSlider
          label="Jede Organisation"
          value={Math.min(k, Math.max(K_MAX, k))}
          min={0}
          max={Math.max(K_MAX, k)}
          say={tiesEach}
          hint="So viele Beziehungen des Quartiersmanagements kann eine dazu übernehmen."
          onChange={(next) => set({ k: withDefault(next, K_DEFAULT) })}
        />
        {bound === null ? null : (
          <AssumptionSlider
            label="Zersplitterung höchstens"
            value={Math.round(bound * 100)}
            min={0}
            max={100}
            step={1}
            say={(percent) => `${formatNumber(percent)} von 100 Paaren getrennt`}
            hint={`${assumptions.fMax === null ? 'Voreinstellung. ' : ''}Mit dem Quartiersmanagement: ${separated(result?.fragmentationWithQm ?? null)}, ohne Nachfolge: ${separated(result?.fragmentationWithoutQm ?? null)}.`}
            onChange={(percent) => set({ fMax: percent / 100 })}
          />
        )}
        <AssumptionSlider
          label="Bereitschaft"
          value={willing}
          min={0}
          max={WILLINGNESS_STEPS.length - 1}
          say={(step) => willingnessThreshold(WILLINGNESS_STEPS[step] ?? TAU_DEFAULT)}
          onChange={(step) => set({ tauWillingness: withDefault(WILLINGNESS_STEPS[step] ?? TAU_DEFAULT, TAU_DEFAULT) })}
        />
        <AssumptionSlider
          label="Eignung"
          value={ability}
          min={0}
          max={ABILITY_STEPS.length - 1}
          say={(step) => abilityWords(ABILITY_STEPS[step] ?? TAU_DEFAULT)}
          onChange={(step) => set({ tauAbility: withDefault(ABILITY_STEPS[step] ?? TAU_DEFAULT, TAU_DEFAULT) })}
        />
        <ActorChoice
          areaId={areaId}
          label="Mit dem Quartiersmanagement gehen auch"
          chosen={assumptions.removedActors}
          known={known?.removedActors ?? NOBODY}
          onChange={(removedActors) => set({ removedActors })}
        />
        {result === null ? null : <WhyNot result={result} open={whyOpen} onOpen={onWhy} />}
      </div>
    </Card>
  );
}

const NOBODY: readonly Actor[] = [];
