package redline.lexicon;

import redline.lexicon.pattern.Node;

/**
 * A word that is flagged, or names a group, without any other word beside it: where a mistake costs most.
 *
 * @param word the word with what is asked of its form
 * @param noun whether only its forms as a noun are keys
 * @param name whether it names a group, and does not stand for a whole phrase
 * @param family the concept or class that it stands for; no collision is seen inside one family
 * @param pos its part of speech, {@code noun}, {@code verb}, {@code adj} or empty
 * @param written the cell as it is written, with its capitals
 */
record LoneWord(
        String language,
        Node.Word word,
        boolean noun,
        boolean name,
        String family,
        String pos,
        String written,
        SourceRow row,
        int column) {

    String text() {
        return word.text();
    }
}
