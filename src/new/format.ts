import { format, resolveConfig } from 'prettier';

/**
 * Formats a file of content like the rest.
 * @param path from the root of the project, which is the current folder.
 */
export async function formatContent(path: string, text: string): Promise<string> {
  const options = await resolveConfig(path);
  return format(text, { ...options, filepath: path });
}
