import fitted from './fitted/verdict.json';

/** How much each signal counts, by its id: the log-odds it adds when it shows in full. Written by `npm run fit`, with its figures. */
export const WEIGHTS: Readonly<Record<string, number>> = fitted.weights;

/** Log-odds of a page that shows nothing. */
export const BIAS: number = fitted.bias;

/** From here on a page is a campaign's; from `unsure` on that is left open. */
export const THRESHOLDS: { readonly campaign: number; readonly unsure: number } = fitted.thresholds;
