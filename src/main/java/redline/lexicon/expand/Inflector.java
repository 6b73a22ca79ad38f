package redline.lexicon.expand;

import java.util.List;

/**
 * A generator of all inflected forms of a citation form. Implementations are safe for use by many
 * threads.
 */
public interface Inflector {

    /**
     * The forms of a word in deterministic order, never empty. A text occurs once for each of its
     * readings (noun, adjective, verb, other); the features of one reading are merged.
     */
    List<Form> forms(String word, PartOfSpeech pos);
}
