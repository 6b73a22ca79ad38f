package redline.explain;

/**
 * What an assessment was made with: the same text, versions and options give the same bytes.
 *
 * @param lexicon SHA-256 over the canonical rows, dictionary checksums and key schema
 * @param policy SHA-256 over the canonical policy
 * @param engine the version of the program
 */
public record Versions(String lexicon, String policy, String engine) {}
