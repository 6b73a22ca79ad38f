package redline.lexicon.compile;

import java.util.Optional;
import java.util.Set;
import redline.lexicon.pattern.FeatureFilter;
import redline.text.Features;

/**
 * The classes whose words people say in another language than the rest of their sentence, and the form in which such a
 * word is expected: a noun as it is or in the case asked for, in either number; a verb in the form asked for.
 */
final class SharedClasses {

    private static final Set<String> NAMES = Set.of(
            "vermin",
            "filth",
            "disease",
            "monster",
            "bad-adj",
            "bad-noun",
            "devil",
            "devil-kin",
            "believer-contempt",
            "crime-noun",
            "treachery",
            "tool",
            "denial",
            "massacre",
            "body-part",
            "holy-place",
            "place-noun",
            "expel-verb",
            "kill-verb",
            "harm-verb",
            "burn-verb",
            "seize-verb",
            "ruin-verb",
            "rule-verb",
            "stay-verb",
            "prey-verb",
            "mark-verb",
            "modal",
            "be");

    private static final int NOMINATIVES = cases(Features.NOM);

    private static final int OBJECTS = cases(Features.ACC) | cases(Features.DAT);

    private static final int VERB_FORMS =
            Features.VERB | Features.IMP | Features.INF | Features.PAST | Features.PRES | Features.PTCP | Features.NEG;

    private SharedClasses() {}

    /** Whether patterns of one language know the words of the others in this class. */
    static boolean contain(String className) {
        return NAMES.contains(className);
    }

    /**
     * What is asked of a borrowed word where a pattern asks this of its own. Nothing answers to the infinitive in Kazakh,
     * whose verbal noun names the deed without calling for it, nor to its instrumental, which says "together with".
     */
    static Optional<FeatureFilter> borrowedForm(FeatureFilter asked, String language) {
        int verbForms = asked.all() & VERB_FORMS;
        if (verbForms != 0) {
            boolean verbalNoun = language.equals("kk") && asked.asksFor(Features.INF);
            return verbalNoun ? Optional.empty() : Optional.of(new FeatureFilter(0, verbForms));
        }
        return Optional.of(new FeatureFilter(NOMINATIVES | bothNumbers(asked.cells()), 0));
    }

    private static int bothNumbers(int cells) {
        int singular = (cells & Features.ALL_SG) | ((cells & Features.ALL_PL) >> 1);
        return (singular | (singular << 1)) & OBJECTS;
    }

    private static int cases(int grammaticalCase) {
        return Features.cell(grammaticalCase, 0) | Features.cell(grammaticalCase, 1);
    }
}
