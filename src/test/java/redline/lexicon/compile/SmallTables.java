package redline.lexicon.compile;

import java.util.List;
import java.util.function.Function;
import redline.lexicon.Lexicon;
import redline.lexicon.expand.Form;

/** The matcher's tables of a made-up lexicon whose words have made-up forms: no dictionary, no index. */
public final class SmallTables {

    private SmallTables() {}

    /**
     * The tables of that lexicon.
     *
     * @param forms the inflected forms of a word
     */
    public static MatchTables of(Lexicon lexicon, Function<String, List<Form>> forms) {
        return new TablesBuilder(lexicon, (language, word, partOfSpeech) -> forms.apply(word))
                .collect()
                .build();
    }
}
