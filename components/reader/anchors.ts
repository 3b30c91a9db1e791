/** Id of the first words that answer a question. */
export const anchorOf = (clause: string) => `answer-${clause}`;
