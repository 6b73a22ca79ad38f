package redline.lexicon;

/**
 * Where a row stands, for messages to the editor.
 *
 * @param file path below the lexicon folder
 * @param line counted from 1
 */
public record SourceRow(String file, int line) {}
