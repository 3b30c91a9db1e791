import { useCallback, useEffect, useState } from 'react';

/** How long each step stands before the next one comes, in milliseconds: four steps are told in ten seconds. */
const PACE = 2_200;

interface Unfolding {
  /** Steps shown; 0 before the first. */
  step: number;
  playing: boolean;
  /** Shows so many steps, and leaves it at that. */
  goTo: (step: number) => void;
  /** Goes on by itself, from the beginning where all was shown. */
  play: () => void;
  pause: () => void;
}

/** Tells steps one after the other, once. Where motion is unwanted, all of them are there from the start and nothing moves by itself. */
export function useUnfolding(steps: number, still = prefersStill()): Unfolding {
  const [step, setStep] = useState(still ? steps : 0);
  const [playing, setPlaying] = useState(!still);

  useEffect(() => {
    if (!playing) return;
    if (step >= steps) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => setStep(step + 1), step === 0 ? PACE / 2 : PACE);
    return () => clearTimeout(timer);
  }, [playing, step, steps]);

  const goTo = useCallback((to: number) => {
    setPlaying(false);
    setStep(to);
  }, []);
  const play = useCallback(() => {
    setStep((now) => (now >= steps ? 0 : now));
    setPlaying(true);
  }, [steps]);
  const pause = useCallback(() => setPlaying(false), []);
  return { step, playing, goTo, play, pause };
}

function prefersStill(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
