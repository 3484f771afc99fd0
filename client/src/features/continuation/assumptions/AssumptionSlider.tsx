import { useState } from 'react';
import type { JSX } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './assumptions.module.css';

/** A slider whose value is said as a sentence; it acts when it is let go. */
export function AssumptionSlider({
  label,
  value,
  min,
  max,
  step = 1,
  say,
  hint,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** The value in words. */
  say: (value: number) => string;
  hint?: string;
  onChange: (value: number) => void;
}): JSX.Element {
  // what the hand does; null while it is off
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  return (
    <Slider
      value={shown}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={setMoving}
      onChangeEnd={(next) => {
        setMoving(null);
        if (next !== value) onChange(next);
      }}
      className={styles['slider'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>
        {label}: <b>{say(shown)}</b>
      </Label>
      <SliderTrack className={styles['track'] ?? ''}>
        <span
          className={styles['fill']}
          style={{ width: `calc(${((shown - min) / Math.max(1e-9, max - min)) * 100}% + 9px)` }}
        />
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
    </Slider>
  );
}
