export const lore = {} as const;
