import { readFile } from 'node:fs/promises';
import { printablePath } from '../dataset/fault.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

async function fromFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new EntenteError(
      'forbidden',
      `NEO4J_PASSWORD_FILE names “${printablePath(file)}”, which cannot be read (${reasonOf(cause)}); name the file that holds the password.`,
      { cause },
    );
  }
}

/**
 * User and password for Neo4j: NEO4J_USER (default: neo4j), and NEO4J_PASSWORD or the contents of the file
 * in NEO4J_PASSWORD_FILE. Never from the command line, where every user of the machine can read them.
 */
export async function credentialsIn(env: Environment): Promise<{ user: string; password: string }> {
  const user = env['NEO4J_USER'] || 'neo4j';
  const given = env['NEO4J_PASSWORD'];
  const file = env['NEO4J_PASSWORD_FILE'];
  if (given && file) {
    const message = 'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; unset one of them.';
    throw new EntenteError('forbidden', message);
  }
  const password = given || (file && (await fromFile(file)));
  if (password) return { user, password };
  throw new EntenteError(
    'forbidden',
    'There is no password for Neo4j; set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to the file that holds it.',
  );
}
