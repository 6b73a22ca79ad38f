package redline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All valid ways to read a Kazakh word form as a stem with suffixes, each with the features that the suffixes give. No
 * reading is chosen: a wrong cut does no harm unless its stem is in a lexicon. Immutable, shared between threads.
 *
 * <p>Cells are given to noun readings only; a nominalised verb (participle, -у) has POSS and PRED but no cells. The
 * forms in -дай and -ша are ADJ without NOUN. Readings of one stem are separate unless they differ in cells only.
 */
public final class KazakhCuts {
    private static final int SHORTEST_STEM = 2;
    private static final int BARE_NOUN = Features.BARE | Features.NOUN | Features.cell(Features.NOM, 0);
    private static final int BARE_VERB = Features.BARE | Features.VERB | Features.IMP;

    private final KazakhEndings endings;
    private final KazakhProtected protectedWords;

    /** One reading: a stem in the folded alphabet and {@link Features}. */
    public record Cut(String stem, int features) {}

    private KazakhCuts(KazakhEndings endings, KazakhProtected protectedWords) {
        this.endings = endings;
        this.protectedWords = protectedWords;
    }

    /** The analyser with the built-in suffixes and protected words. */
    public static KazakhCuts load() {
        return new KazakhCuts(new KazakhEndings(), KazakhProtected.load());
    }

    /** The folded alphabet's spelling of a lower-case word; folding twice changes nothing more. */
    public static String fold(String word) {
        return KazakhFolding.of(word).text();
    }

    /** The readings of a lower-case NFC token, the whole token first, then from the longest stem to the shortest. */
    public List<Cut> cuts(String token) {
        KazakhFolding word = KazakhFolding.of(token);
        Set<Cut> found = new LinkedHashSet<>();
        found.add(new Cut(word.text(), BARE_NOUN));
        found.add(new Cut(word.text(), BARE_VERB));
        boolean isOpen = !protectedWords.isWhole(word.text());
        int shortest = Math.max(SHORTEST_STEM, word.suffixFloor());
        for (int end = word.text().length() - 1; isOpen && end >= shortest; end--) {
            isOpen = !word.canBeStem(end) || !reachesProtected(cutsAt(word, end), found);
        }
        return List.copyOf(found);
    }

    private boolean reachesProtected(List<Cut> cuts, Set<Cut> found) {
        found.addAll(cuts);
        return cuts.stream()
                .anyMatch(cut -> (cut.features() & Features.VERB) == 0
                        && protectedWords.stems().contains(cut.stem()));
    }

    private List<Cut> cutsAt(KazakhFolding word, int end) {
        List<Cut> cuts = new ArrayList<>();
        for (boolean front : new boolean[] {false, true}) {
            if (word.allows(front, end)) {
                addCuts(word.text(), end, front, cuts);
                addContracted(word, end, front, cuts);
            }
        }
        return cuts;
    }

    private void addCuts(String text, int end, boolean front, List<Cut> cuts) {
        endings.read(text, end, front, features -> {
            for (String stem : KazakhStems.of(text.substring(0, end), text.charAt(end), features)) {
                cuts.add(new Cut(stem, features));
            }
        });
    }

    /** Adds verb stems in ы or і whose last letter is contracted with the suffix й: оқиды = оқы + йды. */
    private void addContracted(KazakhFolding word, int end, boolean front, List<Cut> cuts) {
        if (word.mayBeContracted(end) && !KazakhFolding.isVowel(word.text().charAt(end - 1))) {
            String stem = word.text().substring(0, end) + (front ? 'и' : 'ы');
            endings.readContracted(word.text(), end, front, features -> cuts.add(new Cut(stem, features)));
        }
    }
}
