/** What may never come true, in the words of practitioners; each sentence names the person, the deed and the thing, so that it can be tried. */

export type Sentence =
  /** that asker reads a row of the file in this table, or changes one */
  | readonly [text: string, asker: string, deed: 'reads' | 'changes', table: string]
  /** that asker is let in to this action on the file (or, for actions without a subject, at all) */
  | readonly [text: string, asker: string, deed: 'does', action: string]
  /** a grant to a post with this duty could open this compartment */
  | readonly [text: string, role: string, deed: 'is granted', compartment: string]
  /** a field of any command, answer or table has a name like this */
  | readonly [text: string, who: 'nobody', deed: 'has a field', pattern: RegExp]
  /** the owner of the tables finds a row by this statement */
  | readonly [text: string, who: 'nobody', deed: 'finds', sql: string]
  /** the owner of the tables gets this statement through; $1 is the file */
  | readonly [text: string, who: 'the database owner', deed: 'gets through', sql: string]
