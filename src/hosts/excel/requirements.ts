export type RequirementSet = `1.${number}`;
