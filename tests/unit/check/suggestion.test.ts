import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/check/suggestion.ts';

const prices = ['deepseek-chat-cn-2024-05', 'deepseek-chat-intl-2024-05', 'qwen-max-cn-2024-05'];

test.each([
  ['deepseek-chat-cn-2024-06', prices, '; did you mean “deepseek-chat-cn-2024-05”?'],
  ['deepsek-chat-int-2024-05', prices, '; did you mean “deepseek-chat-intl-2024-05”?'],
  ['inputPerMtok', ['outputPerMTok', 'inputPerMTok'], '; did you mean “inputPerMTok”?'],
  ['ernie-4-0-8k-us', prices, ''],
  ['colour', ['hours', 'terms', 'to'], ''],
  ['launching', ['lunch'], ''],
  ['ch', ['cn', 'intl', 'us'], '; did you mean “cn”?'],
  ['eu', ['cn', 'intl', 'us'], ''],
  ['anything', [], ''],
])('for %s among %j: %j', (written, known, hint) => {
  expect(didYouMean(written, known)).toBe(hint);
});
