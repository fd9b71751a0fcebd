import { useEffect, useState } from 'preact/hooks';
import { Flow } from './Flow.tsx';
import type { EstimatorProps } from './props.ts';

/**
 * The weekly-cost estimator. Nothing is drawn when the site is built: without scripts there would be
 * boxes that do nothing, and the worksheet on the page stands in their place.
 */
export function CostEstimator(site: EstimatorProps) {
  const [isRunning, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  return isRunning ? <Flow {...site} /> : null;
}
