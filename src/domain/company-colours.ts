/** Companies with a colour of their own; the others are muted. */
export const companiesWithColour = [
  'alibaba',
  'deepseek',
  'openai',
  'baidu',
  'bytedance',
  'tencent',
  'google',
  'anthropic',
] as const;
